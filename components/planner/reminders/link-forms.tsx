"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { Day } from "@/components/ui/day";
import { Notice } from "@/components/ui/notice";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { muteByLinkAction, snoozeByLinkAction } from "@/lib/planner/actions/reminders";
import type { ReminderKind } from "@/lib/planner/domain/reminders/reminder-kinds";
import { KIND_LABELS } from "./reminder-labels";

/** One button: opening the page alone, as a mail scanner does, changes nothing. */
export function SnoozeForm({ token }: { token: string }) {
  const [state, submit] = useActionState<FormState<{ until: string }>, FormData>(
    snoozeByLinkAction,
    untouched,
  );
  if (state.ok === true && state.result)
    return (
      <Notice tone="ok" role="status" title="Put off">
        <p>
          You are reminded again on <Day date={state.result.until} />, if it is still open then.
        </p>
      </Notice>
    );
  return (
    <form action={submit} className="grid justify-items-start gap-4">
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      <Submit>Remind me again in a week</Submit>
    </form>
  );
}

/** As above, for the kinds a mail told of. */
export function MuteForm({ token }: { token: string }) {
  const [state, submit] = useActionState<FormState<{ kinds: ReminderKind[] }>, FormData>(
    muteByLinkAction,
    untouched,
  );
  if (state.ok === true && state.result)
    return (
      <Notice tone="ok" role="status" title="These remind you no more">
        <ul className="list-disc ps-5">
          {state.result.kinds.map((kind) => (
            <li key={kind}>{KIND_LABELS[kind]}</li>
          ))}
        </ul>
      </Notice>
    );
  return (
    <form action={submit} className="grid justify-items-start gap-4">
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      <Submit>Stop reminders of this kind</Submit>
    </form>
  );
}
