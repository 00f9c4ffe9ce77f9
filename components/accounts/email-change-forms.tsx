"use client";
"use no memo";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { answerEmailChangeAction, askEmailChangeAction } from "@/lib/accounts/actions/email-change";
import { untouched } from "@/lib/kernel/form-state";

/** Asks for another address. */
export function AskEmailChangeForm() {
  const [state, submit] = useActionState(askEmailChangeAction, untouched);
  return (
    <form action={submit} className="grid max-w-md gap-5" noValidate>
      {state.ok === false && <FormMessage state={state} />}
      <HiddenFields state={state} />
      <Field
        name="newEmail"
        label="New address"
        type="email"
        autoComplete="email"
        hint="We mail a link to it and one to your present address. It changes when both are confirmed."
        state={state}
        required
      />
      <Submit variant="secondary" pendingText="Sending…" className="sm:justify-self-start">
        Change the address
      </Submit>
    </form>
  );
}

/** What a mailed link asks. Opening its page alone, as a mail scanner does, changes nothing. */
export function AnswerEmailChangeForm({ token, mayStop }: { token: string; mayStop: boolean }) {
  const [state, submit] = useActionState(answerEmailChangeAction, untouched);
  return (
    <form action={submit} className="grid gap-5">
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      <div className="flex flex-wrap gap-3">
        <Submit name="answer" value="confirm" pendingText="One moment…">
          Confirm the change
        </Submit>
        {mayStop && (
          <Submit name="answer" value="stop" variant="secondary" pendingText="One moment…">
            Stop the change
          </Submit>
        )}
      </div>
    </form>
  );
}
