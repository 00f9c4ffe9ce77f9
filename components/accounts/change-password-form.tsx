"use client";
"use no memo";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { changePasswordAction } from "@/lib/accounts/actions";
import { untouched } from "@/lib/kernel/form-state";

export function ChangePasswordForm() {
  const [state, submit] = useActionState(changePasswordAction, untouched);
  return (
    <form action={submit} className="grid max-w-md gap-5" noValidate>
      <FormMessage
        state={state}
        done="Your password is changed. Every other browser is signed out."
      />
      <Field
        name="current"
        label="Present password"
        type="password"
        autoComplete="current-password"
        state={state}
        required
      />
      <Field
        name="password"
        label="New password"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters."
        state={state}
        required
      />
      <Submit className="sm:justify-self-start">Change password</Submit>
    </form>
  );
}
