"use client";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { addRequirementAction } from "@/lib/planner/actions/requirements";

/** Something else that the rung asks, in one's own words. */
export function AddRequirement({ planId }: { planId: string }) {
  const [state, submit] = useActionState(addRequirementAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col items-start gap-4">
      <FormMessage state={state} done="Added." />
      <HiddenFields state={state} fields={{ planId }} />
      <Field name="title" label="What else it asks" state={state} required />
      <Submit variant="secondary">Add it</Submit>
    </form>
  );
}
