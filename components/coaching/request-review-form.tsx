"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { requestReviewAction } from "@/lib/coaching/actions";
import { untouched } from "@/lib/kernel/form-state";

type RequestReviewFormProps = {
  planId: string;
  coaches: readonly { coachId: string; name: string }[];
};

/** Asks a coach to review the plan as it stands now. */
export function RequestReviewForm({ planId, coaches }: RequestReviewFormProps) {
  const [state, submit] = useActionState(requestReviewAction, untouched);
  return (
    <form action={submit} className="grid max-w-question gap-5" noValidate>
      <FormMessage
        state={state}
        done="Your coach is asked. You get a mail when the answer is here."
      />
      <HiddenFields state={state} fields={{ planId }} />
      <Select
        name="coachId"
        label="Whom to ask"
        options={coaches.map(({ coachId, name }) => ({ value: coachId, label: name }))}
        state={state}
        required
      />
      <TextArea
        name="note"
        label="What should they look at"
        hint="Your questions, in your words."
        maxLength={2000}
        rows={3}
        state={state}
      />
      <Submit className="justify-self-start" pendingText="Asking…">
        Ask for a review
      </Submit>
    </form>
  );
}
