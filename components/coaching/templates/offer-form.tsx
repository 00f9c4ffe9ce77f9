"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { offerTemplateAction } from "@/lib/coaching/actions/templates";
import { untouched } from "@/lib/kernel/form-state";

type OfferFormProps = {
  /** What was seen: client, template and plan by version, the quarter, and what is taken. */
  fields: Readonly<Record<string, string | number>>;
  name: string;
  count: number;
};

/** Sends what was looked at to the client, with a word why. */
export function OfferForm({ fields, name, count }: OfferFormProps) {
  const [state, submit] = useActionState(offerTemplateAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} scope="offer" />
      <HiddenFields state={state} fields={fields} />
      <TextArea
        name="reason"
        label="Why you offer it"
        hint={`${name} reads this first, and is told by mail that something was offered.`}
        scope="offer"
        state={state}
        rows={3}
        required
      />
      <Submit className="self-start" pendingText="Offering…">
        {count === 1 ? `Offer it to ${name}` : `Offer these ${count} to ${name}`}
      </Submit>
    </form>
  );
}
