"use client";
import { type FormEvent, useActionState, useState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { RadioRows } from "@/components/forms/radio-rows";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { createPlanAction } from "@/lib/planner/actions";
import { AimFields, MeansFields, type PlanOffer } from "./plan-fields";

type NewPlanFormProps = PlanOffer & { templateSize: number };

/** What decides which starter template is taken. */
const CHOOSES = ["path", "family", "ladderId"] as const;

/** Starts the five years: from the template that is shown beside, or with an empty timeline. */
export function NewPlanForm(props: NewPlanFormProps) {
  const { initial, templateSize } = props;
  const [state, submit] = useActionState(createPlanAction, untouched);
  const [isOther, setIsOther] = useState(false);
  const compare = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const chosen = new FormData(currentTarget);
    setIsOther(CHOOSES.some((name) => (chosen.get(name) ?? "") !== (initial[name] ?? "")));
  };
  return (
    <form action={submit} onChange={compare} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} />
      <HiddenFields state={state} />
      <AimFields {...props} state={state} />
      <MeansFields state={state} initial={initial} />
      <Field
        name="budget"
        label="Budget for each year"
        hint="Fees, books, travel: what you can spend on this, in the currency above."
        state={state}
        defaultValue={initial.budget}
        inputMode="decimal"
        required
      />
      <RadioRows
        name="begin"
        label="Begin with"
        state={state}
        defaultValue="template"
        required
        choices={[
          {
            value: "template",
            label: "The starter template",
            hint: isOther
              ? "The one for what you chose above, not the one that is shown; placed so that its steps fit your hours and budget. Change anything afterwards."
              : `${templateSize} steps for this path and job family, placed so that they fit your hours and budget. Change anything afterwards.`,
          },
          { value: "empty", label: "An empty timeline", hint: "You add every step yourself." },
        ]}
      />
      <div>
        <Submit pendingText="Making the plan…">Make the plan</Submit>
      </div>
    </form>
  );
}
