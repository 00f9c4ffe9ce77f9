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
  const options = coaches.map(({ coachId, name }) => ({ value: coachId, label: name }));
  return (
    <form action={submit} className="grid max-w-question gap-5" noValidate>
      <FormMessage
        state={state}
        done="Your coach is asked. You get a mail when the answer is here."
      />
      <HiddenFields state={state} fields={{ planId }} />
      <Select name="coachId" label="Whom to ask" options={options} state={state} required />
      {coaches.length > 1 && (
        <Select
          name="secondCoachId"
          label="Second opinion"
          hint="Asked about the same revision. Neither sees the other's answer before both are in; then you and both of them see where they agree."
          options={options}
          placeholder="Nobody else"
          state={state}
        />
      )}
      <TextArea
        name="note"
        label="What should they look at"
        hint="Your questions, in your words."
        rows={3}
        state={state}
      />
      <Submit className="justify-self-start" pendingText="Asking…">
        Ask for a review
      </Submit>
    </form>
  );
}
