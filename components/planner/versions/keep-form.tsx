"use client";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { keepVersionAction } from "@/lib/planner/actions/versions";

/** Keeps the plan as it stands, under words it can be found by. */
export function KeepForm({ planId }: { planId: string }) {
  const [state, submit] = useActionState(keepVersionAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-4">
      <FormMessage state={state} done="Kept." />
      <HiddenFields state={state} fields={{ planId }} />
      <Field
        name="reason"
        label="What this version is"
        hint="Such as: before I moved the degree."
        state={state}
        required
      />
      <div>
        <Submit variant="secondary">Keep the plan as it stands</Submit>
      </div>
    </form>
  );
}
