"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { Disclosure } from "@/components/ui/disclosure";
import { abandonAttemptAction } from "@/lib/assessment/actions";
import { untouched } from "@/lib/kernel/form-state";

/** Discards an open sitting. Its answers go for good, so it takes a second look. */
export function DiscardSitting({ attemptId, answered }: { attemptId: string; answered: number }) {
  const [state, submit] = useActionState(abandonAttemptAction, untouched);
  return (
    <Disclosure summary="Discard this sitting">
      <form action={submit} className="flex max-w-measure flex-col items-start gap-4">
        <p>
          Its {answered === 1 ? "one answer" : `${answered} answers`} and any reflections are
          deleted for good. You can then start afresh.
        </p>
        <FormMessage state={state} />
        <HiddenFields state={state} fields={{ attemptId }} />
        <Submit variant="danger" pendingText="Discarding…">
          Discard it
        </Submit>
      </form>
    </Disclosure>
  );
}
