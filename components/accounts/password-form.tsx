"use client";
"use no memo";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { confirmEmailAction, resetPasswordAction } from "@/lib/accounts/actions";
import { untouched } from "@/lib/kernel/form-state";

/** The password behind a mailed link: the one chosen at sign-up, or a new one. */
export function ConfirmForm({ token }: { token: string }) {
  const [state, submit] = useActionState(confirmEmailAction, untouched);
  return (
    <form action={submit} className="grid gap-5" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      <Field
        name="password"
        label="The password you chose"
        type="password"
        autoComplete="current-password"
        state={state}
        required
      />
      <Submit pendingText="Confirming…">Confirm and sign in</Submit>
    </form>
  );
}

export function ResetForm({ token }: { token: string }) {
  const [state, submit] = useActionState(resetPasswordAction, untouched);
  return (
    <form action={submit} className="grid gap-5" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      <Field
        name="password"
        label="New password"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters. Every browser you are signed in with is signed out."
        state={state}
        required
      />
      <Submit>Save the new password</Submit>
    </form>
  );
}
