"use client";
"use no memo";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { signInAction } from "@/lib/accounts/actions";
import { untouched } from "@/lib/kernel/form-state";

export function SignInForm({ next }: { next: string | null }) {
  const [state, submit] = useActionState(signInAction, untouched);
  return (
    <form action={submit} className="grid gap-5" noValidate>
      <FormMessage state={state} />
      {next && <input type="hidden" name="next" value={next} />}
      <Field
        name="email"
        label="E-mail"
        type="email"
        autoComplete="username"
        state={state}
        required
      />
      <Field
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        state={state}
        required
      />
      <Submit pendingText="Signing in…">Sign in</Submit>
    </form>
  );
}
