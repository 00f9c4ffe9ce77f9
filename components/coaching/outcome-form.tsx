"use client";
import { useActionState, useRef } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { RadioRows } from "@/components/forms/radio-rows";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { giveOutcomeAction } from "@/lib/coaching/actions";
import { untouched } from "@/lib/kernel/form-state";
import { useKeptDraft } from "./use-kept-draft";

const CHOICES = [
  { value: "approved", label: "Approve", hint: "The plan can be worked with as it stands." },
  {
    value: "changes requested",
    label: "Ask for changes",
    hint: "Something should change before it is worked with.",
  },
  { value: "commented", label: "Comment only", hint: "Thoughts to read, without a verdict." },
];

/** Submits a review: outcome, reason, and all its pending comments at once. */
export function OutcomeForm({ reviewId, pending }: { reviewId: string; pending: number }) {
  const [state, submit] = useActionState(giveOutcomeAction, untouched);
  const area = useRef<HTMLTextAreaElement>(null);
  useKeptDraft(area, { key: `outcome:${reviewId}`, state });
  return (
    <form action={submit} className="grid max-w-question gap-6" noValidate>
      <FormMessage state={state} />
      <HiddenFields state={state} fields={{ reviewId }} />
      <RadioRows name="outcome" label="Your outcome" choices={CHOICES} state={state} required />
      <TextArea
        ref={area}
        name="reason"
        label="Why"
        hint="The client reads this first."
        maxLength={4000}
        rows={4}
        state={state}
        required
      />
      <Submit className="justify-self-start" pendingText="Submitting…">
        {pending === 0
          ? "Submit the review"
          : `Submit the review with ${pending} ${pending === 1 ? "comment" : "comments"}`}
      </Submit>
    </form>
  );
}
