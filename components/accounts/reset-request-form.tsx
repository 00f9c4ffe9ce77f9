"use client";
"use no memo";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { requestResetAction } from "@/lib/accounts/actions";
import { untouched } from "@/lib/kernel/form-state";

export function ResetRequestForm() {
  const [state, submit] = useActionState(requestResetAction, untouched);
  return (
    <form action={submit} className="grid gap-5" noValidate>
      <FormMessage state={state} />
      <Field
        name="email"
        label="E-mail"
        type="email"
        autoComplete="username"
        state={state}
        required
      />
      <Submit pendingText="Sending…">Mail me a link</Submit>
    </form>
  );
}
