"use client";
import { useRouter } from "next/navigation";
import { useActionState, useEffect, useRef } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { submitAttemptAction } from "@/lib/assessment/actions";
import { untouched } from "@/lib/kernel/form-state";
import { SavedStatus } from "./saved-status";
import { useAnswerQueue } from "./use-answer-queue";

type SubmitSittingProps = {
  attemptId: string;
  seq: number;
  canSubmit: boolean;
  isComplete: boolean;
};

/** Closes the sitting. Answers that an earlier page could not send go first, and are waited for. */
export function SubmitSitting(props: SubmitSittingProps) {
  const { attemptId, seq, canSubmit, isComplete } = props;
  const [state, submit] = useActionState(submitAttemptAction, untouched);
  const { queue, state: unsent } = useAnswerQueue(attemptId, seq);
  const router = useRouter();
  const hadUnsent = useRef(false);
  useEffect(() => {
    if (unsent.waiting > 0) hadUnsent.current = true;
    else if (hadUnsent.current) {
      hadUnsent.current = false;
      router.refresh();
    }
  }, [unsent.waiting, router]);
  return (
    <form
      action={submit}
      onSubmit={(event) => {
        if (unsent.waiting === 0) return;
        event.preventDefault();
        void queue?.flush();
      }}
      className="flex flex-col items-start gap-4"
    >
      <FormMessage state={state} />
      {unsent.status !== "quiet" && <SavedStatus state={unsent} />}
      <HiddenFields state={state} fields={{ attemptId }} />
      {canSubmit && (
        <Submit variant={isComplete ? "primary" : "secondary"} pendingText="Scoring…">
          Submit and see the result
        </Submit>
      )}
    </form>
  );
}
