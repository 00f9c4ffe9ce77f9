"use client";
"use no memo";
import { type ReactNode, useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { confirmSecondFactorAction } from "@/lib/accounts/actions/second-factor";
import { untouched } from "@/lib/kernel/form-state";
import { OneTimeCodeField } from "./one-time-code-field";
import { RecoveryCodes } from "./recovery-codes";

type ConfirmFactorFormProps = {
  next: string;
  /** The secret, for as long as it is to be taken over. */
  children: ReactNode;
};

/** The secret and a field for its first code; after it, in their place, the recovery codes, this once. */
export function ConfirmFactorForm({ next, children }: ConfirmFactorFormProps) {
  const [state, submit] = useActionState(confirmSecondFactorAction, untouched);
  if (state.ok && state.result)
    return (
      <RecoveryCodes
        title="Your second factor is set up"
        codes={state.result.codes}
        onward={{ href: next, label: "I have kept them: go on" }}
      />
    );
  return (
    <div className="grid gap-6">
      {children}
      <form action={submit} className="grid max-w-md gap-5" noValidate>
        <FormMessage state={state} />
        <OneTimeCodeField state={state} hint="Six digits, new every half minute." />
        <Submit pendingText="Checking…" className="justify-self-start">
          Confirm
        </Submit>
      </form>
    </div>
  );
}
