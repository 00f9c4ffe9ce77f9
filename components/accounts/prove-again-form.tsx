"use client";
"use no memo";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { proveAgainAction } from "@/lib/accounts/actions/second-factor";
import { untouched } from "@/lib/kernel/form-state";
import { OneTimeCodeField } from "./one-time-code-field";

/** Password, and code where there is one, before something grave. */
export function ProveAgainForm({ asksCode, next }: { asksCode: boolean; next: string }) {
  const [state, submit] = useActionState(proveAgainAction, untouched);
  return (
    <form action={submit} className="grid max-w-md gap-5" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="next" value={next} />
      <Field
        name="password"
        label="Your password"
        type="password"
        autoComplete="current-password"
        state={state}
        required
      />
      {asksCode && (
        <OneTimeCodeField state={state} hint="From your app, or one of your recovery codes." />
      )}
      <Submit pendingText="Checking…" className="justify-self-start">
        Confirm
      </Submit>
    </form>
  );
}
