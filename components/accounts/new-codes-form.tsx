"use client";
"use no memo";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { newRecoveryCodesAction } from "@/lib/accounts/actions/second-factor";
import { untouched } from "@/lib/kernel/form-state";
import { RecoveryCodes } from "./recovery-codes";

/** Ten new recovery codes in place of the old ones. */
export function NewCodesForm() {
  const [state, submit] = useActionState(newRecoveryCodesAction, untouched);
  if (state.ok && state.result)
    return (
      <RecoveryCodes
        title="New codes, in place of all earlier ones"
        codes={state.result.codes}
        onward={{ href: "/settings/security", label: "I have kept them" }}
      />
    );
  return (
    <form action={submit} className="grid justify-items-start gap-3">
      <FormMessage state={state} />
      <Submit variant="secondary" pendingText="Making codes…">
        Make new recovery codes
      </Submit>
    </form>
  );
}
