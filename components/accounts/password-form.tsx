"use client";
"use no memo";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { confirmEmailAction, resetPasswordAction } from "@/lib/accounts/actions";
import { untouched } from "@/lib/kernel/form-state";

const ASKED = {
  "the one chosen": {
    action: confirmEmailAction,
    field: { label: "The password you chose", autoComplete: "current-password" },
    submit: { children: "Confirm and sign in", pendingText: "Confirming…" },
  },
  "a new one": {
    action: resetPasswordAction,
    field: {
      label: "New password",
      autoComplete: "new-password",
      hint: "At least 10 characters. Every browser you are signed in with is signed out.",
    },
    submit: { children: "Save the new password" },
  },
};

/** The password behind a mailed link: the one chosen at sign-up, or a new one. */
export function PasswordForm({ token, asks }: { token: string; asks: keyof typeof ASKED }) {
  const { action, field, submit: words } = ASKED[asks];
  const [state, submit] = useActionState(action, untouched);
  return (
    <form action={submit} className="grid gap-5" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      <Field {...field} name="password" type="password" state={state} required />
      <Submit {...words} />
    </form>
  );
}
