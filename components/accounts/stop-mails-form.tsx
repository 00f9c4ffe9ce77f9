"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { Notice } from "@/components/ui/notice";
import { stopMailsAction } from "@/lib/accounts/actions/mail-choices";
import { STOPPED_WORDS, type StoppedKind } from "@/lib/accounts/domain/mail-kinds";
import { type FormState, untouched } from "@/lib/kernel/form-state";

type Stopped = { kind: StoppedKind; stop: boolean };

/** One button, and the way back: opening the page alone, as a mail scanner does, changes nothing. */
export function StopMailsForm({ token }: { token: string }) {
  const [state, submit] = useActionState<FormState<Stopped>, FormData>(stopMailsAction, untouched);
  const done = state.ok === true ? state.result : undefined;
  const asks = done?.stop ? "again" : "stop";
  return (
    <form action={submit} className="grid justify-items-start gap-4">
      {done && (
        <Notice
          tone="ok"
          role="status"
          title={done.stop ? "This is not mailed any more" : "This is mailed again"}
        >
          <p>{STOPPED_WORDS[done.kind]}.</p>
        </Notice>
      )}
      {state.ok === false && <FormMessage state={state} />}
      <HiddenFields state={state} fields={{ token, mails: asks }} />
      <Submit variant={done ? "secondary" : "primary"}>
        {asks === "stop" ? "Stop mails of this kind" : "Mail me again"}
      </Submit>
    </form>
  );
}
