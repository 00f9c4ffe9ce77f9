"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { untouched } from "@/lib/kernel/form-state";
import { switchScenarioAction } from "@/lib/planner/actions/scenarios";

type SwitchFormProps = {
  planId: string;
  scenario: string;
  /** The scenario one goes by now. */
  from: string;
};

/** Goes over to another scenario. The reason is kept with the date. */
export function SwitchForm({ planId, scenario, from }: SwitchFormProps) {
  const [state, submit] = useActionState(switchScenarioAction, untouched);
  const scope = `switch-${planId}`;
  return (
    <form action={submit} className="flex max-w-measure flex-col items-start gap-3">
      <FormMessage state={state} scope={scope} />
      <HiddenFields state={state} fields={{ planId, from }} />
      <div className="w-full">
        <TextArea
          name="reason"
          label={`Why you go over to ${scenario}`}
          hint="Kept with the date and what your result said then. Nothing in either plan changes, and you can go back."
          scope={scope}
          state={state}
          rows={3}
          required
        />
      </div>
      <Submit>Go by {scenario}</Submit>
    </form>
  );
}
