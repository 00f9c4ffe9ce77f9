"use client";
"use no memo";
import { useActionState } from "react";
import { Checkbox } from "@/components/forms/checkbox";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { LinkButton } from "@/components/ui/button";
import { deleteAttemptAction } from "@/lib/assessment/actions";
import { untouched } from "@/lib/kernel/form-state";

/** Deletes a sitting for good: a tick and a press, each on purpose. */
export function DeleteAttemptForm({ attemptId, day }: { attemptId: string; day: string }) {
  const [state, submit] = useActionState(deleteAttemptAction, untouched);
  return (
    <form action={submit} className="flex max-w-measure flex-col gap-5" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="attemptId" value={attemptId} />
      <Checkbox
        name="sure"
        value="yes"
        label={`Yes, delete the sitting of ${day} for good. I know that nobody can bring it back.`}
        state={state}
        required
      />
      <div className="flex flex-wrap gap-3">
        <Submit variant="danger" pendingText="Deleting…">
          Delete it for good
        </Submit>
        <LinkButton href={`/history/${attemptId}`} variant="secondary">
          Keep it
        </LinkButton>
      </div>
    </form>
  );
}
