"use client";
"use no memo";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { revokeOtherSessionsAction, revokeSessionAction } from "@/lib/accounts/actions";
import { untouched } from "@/lib/kernel/form-state";

export function RevokeSessionForm({ sessionId, device }: { sessionId: string; device: string }) {
  const [state, submit] = useActionState(revokeSessionAction, untouched);
  return (
    <form action={submit}>
      <FormMessage state={state} scope={sessionId} />
      <input type="hidden" name="sessionId" value={sessionId} />
      <Submit
        variant="secondary"
        size="compact"
        aria-label={`Sign out ${device}`}
        pendingText="Signing out…"
      >
        Sign out
      </Submit>
    </form>
  );
}

export function RevokeOthersForm() {
  const [state, submit] = useActionState(revokeOtherSessionsAction, untouched);
  return (
    <form action={submit} className="grid justify-items-start gap-3">
      <FormMessage state={state} scope="others" />
      <Submit variant="secondary" pendingText="Signing out…">
        Sign out everywhere else
      </Submit>
    </form>
  );
}
