"use client";
"use no memo";
import { useActionState, useSyncExternalStore } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { signUpAction } from "@/lib/accounts/actions";
import { untouched } from "@/lib/kernel/form-state";

/** The browser knows its time zone; without JavaScript it is chosen later, in the profile. */
const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const never = () => () => {};

export function SignUpForm() {
  const [state, submit] = useActionState(signUpAction, untouched);
  const zone = useSyncExternalStore(never, zoneHere, () => "UTC");
  return (
    <form action={submit} className="grid gap-5" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="timeZone" value={zone} />
      <Field name="name" label="Your name" autoComplete="name" state={state} required />
      <Field
        name="email"
        label="E-mail"
        type="email"
        autoComplete="username"
        hint="We send one mail, to confirm it is yours."
        state={state}
        required
      />
      <Field
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters. A few words in a row are good."
        state={state}
        required
      />
      <Submit pendingText="Making your account…">Make my account</Submit>
    </form>
  );
}
