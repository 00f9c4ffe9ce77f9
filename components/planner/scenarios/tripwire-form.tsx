"use client";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { quarterOptions } from "@/components/planner/quarter-options";
import { untouched } from "@/lib/kernel/form-state";
import type { Quarter } from "@/lib/kernel/quarter";
import { addTripwireAction } from "@/lib/planner/actions/scenarios";

type TripwireFormProps = {
  planId: string;
  startsIn: Quarter;
  /** What it may be tied to. */
  items: readonly { id: string; title: string }[];
  /** Where it may lead. */
  others: readonly { scenario: string; title: string }[];
};

/** Sets a tripwire: what is to come true, until when, and what then. */
export function TripwireForm({ planId, startsIn, items, others }: TripwireFormProps) {
  const [state, submit] = useActionState(addTripwireAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} />
      <HiddenFields state={state} fields={{ planId }} />
      <Field
        name="condition"
        label="What is to come true"
        hint="Such as: a post as team lead, here or elsewhere."
        state={state}
        maxLength={300}
        required
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name="dueIn"
          label="By the end of"
          state={state}
          options={quarterOptions(startsIn, "")}
          placeholder="Choose a quarter"
          required
        />
        <Select
          name="switchTo"
          label="If not"
          state={state}
          options={others.map(({ scenario, title }) => ({
            value: scenario,
            label: `Switch to ${scenario}: ${title}`,
          }))}
          placeholder="Think again"
        />
        <Select
          name="itemId"
          label="An item that tells"
          state={state}
          options={items.map(({ id, title }) => ({ value: id, label: title }))}
          placeholder="None: you will say it yourself"
        />
        <Select
          name="wantedStatus"
          label="It has come true when that is"
          state={state}
          defaultValue="done"
          options={[
            { value: "done", label: "Done" },
            { value: "in progress", label: "In progress" },
          ]}
          required
        />
      </div>
      <div>
        <Submit>Set the tripwire</Submit>
      </div>
    </form>
  );
}
