"use client";
"use no memo";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { askMagicLinkAction, signInByLinkAction } from "@/lib/accounts/actions/magic-link";
import { untouched } from "@/lib/kernel/form-state";

/** Asks for a link that signs in. */
export function MagicLinkForm({ next }: { next: string | null }) {
  const [state, submit] = useActionState(askMagicLinkAction, untouched);
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
      <Submit pendingText="Sending…">Mail me a link</Submit>
    </form>
  );
}

/** The button behind the link: opening its page alone, as a mail scanner does, uses nothing up. */
export function SignInByLinkForm({ token, elsewhere }: { token: string; elsewhere: boolean }) {
  const [state, submit] = useActionState(signInByLinkAction, untouched);
  return (
    <form action={submit} className="grid gap-5">
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      {elsewhere && <input type="hidden" name="elsewhere" value="yes" />}
      <Submit variant={elsewhere ? "secondary" : "primary"} pendingText="Signing in…">
        {elsewhere ? "I asked for it myself: sign in here" : "Sign in"}
      </Submit>
    </form>
  );
}
