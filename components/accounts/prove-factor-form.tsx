"use client";
"use no memo";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { proveSecondFactorAction } from "@/lib/accounts/actions/second-factor";
import { untouched } from "@/lib/kernel/form-state";
import { OneTimeCodeField } from "./one-time-code-field";

/** The second step of signing in. */
export function ProveFactorForm({ next }: { next: string | null }) {
  const [state, submit] = useActionState(proveSecondFactorAction, untouched);
  return (
    <form action={submit} className="grid gap-5" noValidate>
      <FormMessage state={state} />
      {next && <input type="hidden" name="next" value={next} />}
      <OneTimeCodeField
        state={state}
        hint="From your authenticator app. Without your phone, type one of your recovery codes."
      />
      <Submit pendingText="Checking…">Go on</Submit>
    </form>
  );
}
