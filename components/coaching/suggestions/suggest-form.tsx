"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { AfterFields } from "@/components/planner/after-fields";
import { suggestAction } from "@/lib/coaching/actions";
import type { ProposalKind } from "@/lib/coaching/domain/suggestions/proposal";
import { untouched } from "@/lib/kernel/form-state";
import { AmountFields, OtherField, PlaceFields, WhatFields } from "./suggest-fields";

export type SuggestFormProps = {
  reviewId: string;
  /** The item it is about; null for something new. */
  itemId: string | null;
  /** What the fields begin with, by name: the item as it is. */
  initial: Readonly<Record<string, string>>;
  /** The other items of the revision. */
  others: readonly { id: string; title: string }[];
  startsIn: number;
  currency: string;
};

const WHAT: readonly { value: ProposalKind; label: string }[] = [
  { value: "move", label: "Move it, or give it another length" },
  { value: "re-estimate", label: "Other hours or another cost" },
  { value: "swap", label: "Let it change places with another item" },
  { value: "prerequisites", label: "Let it come after other items" },
  { value: "drop", label: "Drop it" },
];

/** Proposes one change of the plan. Which fields count follows from the kind; without a script all are there. */
export function SuggestForm(props: SuggestFormProps) {
  const { reviewId, itemId, currency } = props;
  const [state, submit] = useActionState(suggestAction, untouched);
  const fields = { ...props, state };
  return (
    <form action={submit} className="group/suggest flex max-w-question flex-col gap-5">
      <FormMessage state={state} />
      <HiddenFields
        state={state}
        fields={{ reviewId, currency, ...(itemId === null ? { what: "add" } : { itemId }) }}
      />
      {itemId === null ? (
        <>
          <WhatFields {...fields} />
          <PlaceFields {...fields} />
          <AmountFields {...fields} />
        </>
      ) : (
        <>
          <Select name="what" label="What you suggest" state={state} options={WHAT} required />
          <div className="hidden group-has-[option[value=move]:checked]/suggest:block">
            <PlaceFields {...fields} />
          </div>
          <div className="hidden group-has-[option[value=re-estimate]:checked]/suggest:block">
            <AmountFields {...fields} />
          </div>
          <div className="hidden group-has-[option[value=swap]:checked]/suggest:block">
            <OtherField {...fields} />
          </div>
          <div className="hidden group-has-[option[value=prerequisites]:checked]/suggest:block">
            <AfterFields state={state} initial={props.initial} others={props.others} />
          </div>
        </>
      )}
      <TextArea
        name="body"
        label="Why"
        hint="Your client reads it beside the change, once you have submitted the review."
        rows={3}
        state={state}
      />
      <Submit className="self-start" pendingText="Adding…">
        Add to the review
      </Submit>
    </form>
  );
}
