"use client";
"use no memo";
import { useActionState, useId } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { setResearchConsentAction } from "@/lib/assessment/actions";
import { untouched } from "@/lib/kernel/form-state";

/** One button that says what it will do; what stands now is said beside it. */
export function CalibrationConsent({ isGiven }: { isGiven: boolean }) {
  const [state, submit] = useActionState(setResearchConsentAction, untouched);
  return (
    <form action={submit} className="grid justify-items-start gap-3">
      <FormMessage state={state} scope={useId()} />
      <HiddenFields state={state} fields={{ given: isGiven ? "no" : "yes" }} />
      <Submit variant="secondary">
        {isGiven ? "Take my permission back" : "Let my answers be used"}
      </Submit>
    </form>
  );
}
