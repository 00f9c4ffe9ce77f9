"use client";
"use no memo";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { deleteAccountAction } from "@/lib/accounts/actions";
import { untouched } from "@/lib/kernel/form-state";

export function DeleteAccountForm() {
  const [state, submit] = useActionState(deleteAccountAction, untouched);
  return (
    <form action={submit} className="grid max-w-md gap-5" noValidate>
      <FormMessage state={state} />
      <Field name="confirmation" label="Type “delete”" autoComplete="off" state={state} required />
      <Field
        name="password"
        label="Your password"
        type="password"
        autoComplete="current-password"
        state={state}
        required
      />
      <Submit variant="danger" pendingText="Deleting…" className="sm:justify-self-start">
        Delete my account and everything in it
      </Submit>
    </form>
  );
}
