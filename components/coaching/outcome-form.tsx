"use client";
import { useActionState, useRef } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { RadioRows } from "@/components/forms/radio-rows";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { useFocusAfter } from "@/components/forms/use-focus-after";
import { Disclosure } from "@/components/ui/disclosure";
import { giveOutcomeAction } from "@/lib/coaching/actions";
import { untouched } from "@/lib/kernel/form-state";
import { RubricFields } from "./rubric-fields";
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

/** What goes out with the outcome. */
export type Pending = { comments: number; suggestions: number };

const count = (n: number, noun: string) => (n === 0 ? [] : [`${n} ${noun}${n === 1 ? "" : "s"}`]);

function submitWords({ comments, suggestions }: Pending): string {
  const parts = [...count(comments, "comment"), ...count(suggestions, "suggestion")];
  return ["Submit the review", parts.join(" and ")].filter(Boolean).join(" with ");
}

/** Submits a review: outcome, reason, and all that is pending in it at once. */
export function OutcomeForm({ reviewId, pending }: { reviewId: string; pending: Pending }) {
  const [state, submit] = useActionState(giveOutcomeAction, untouched);
  const area = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useFocusAfter(form, "stands");
  useKeptDraft(area, { key: `outcome:${reviewId}`, state });
  return (
    <form ref={form} action={submit} className="grid max-w-question gap-6" noValidate>
      <FormMessage state={state} />
      <HiddenFields state={state} fields={{ reviewId }} />
      <RadioRows name="outcome" label="Your outcome" choices={CHOICES} state={state} required />
      <TextArea
        ref={area}
        name="reason"
        label="Why"
        hint="The client reads this first."
        rows={4}
        state={state}
        required
      />
      <Disclosure summary="Say more of the plan’s qualities, if you like">
        <RubricFields state={state} />
      </Disclosure>
      <Submit className="justify-self-start" pendingText="Submitting…">
        {submitWords(pending)}
      </Submit>
    </form>
  );
}
