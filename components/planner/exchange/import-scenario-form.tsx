"use client";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { importScenarioAction } from "@/lib/planner/actions/exchange";

/** Makes a scenario of a plan that was exported as JSON. */
export function ImportScenarioForm() {
  const [state, submit] = useActionState(importScenarioAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col items-start gap-4">
      <FormMessage state={state} scope="json" />
      <HiddenFields state={state} />
      <div className="w-full">
        <Field
          name="file"
          label="File"
          hint="The JSON file that “Items as JSON” of a plan’s menu “In and out” makes, at most 1 MB."
          scope="json"
          state={state}
          type="file"
          accept=".json,application/json"
          required
        />
      </div>
      <Submit variant="secondary" pendingText="Reading…">
        Make a scenario of it
      </Submit>
    </form>
  );
}
