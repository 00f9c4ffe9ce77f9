"use client";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { inviteCoachAction } from "@/lib/coaching/actions";
import { untouched } from "@/lib/kernel/form-state";
import { ConsentFields } from "./consent-fields";

type InviteFormProps = { days: { first: string; last: string } };

/** Asks somebody, by e-mail, to be one's coach, on terms they read before they answer. */
export function InviteForm({ days }: InviteFormProps) {
  const [state, submit] = useActionState(inviteCoachAction, untouched);
  return (
    <form action={submit} className="grid max-w-question gap-6" noValidate>
      <FormMessage
        state={state}
        scope="invite"
        done="The invitation is on its way. You find it below until it is answered."
      />
      <HiddenFields state={state} />
      <Field
        name="email"
        label="Their e-mail address"
        hint="They need no account yet. Only this address can accept."
        type="email"
        autoComplete="off"
        scope="invite"
        state={state}
        required
      />
      <ConsentFields state={state} scope="invite" shared={["plan", "results"]} days={days} />
      <Submit className="justify-self-start" pendingText="Sending…">
        Send the invitation
      </Submit>
    </form>
  );
}
