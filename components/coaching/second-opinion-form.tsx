"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { askSecondOpinionAction } from "@/lib/coaching/actions";
import { untouched } from "@/lib/kernel/form-state";

type SecondOpinionFormProps = {
  reviewId: string;
  coaches: readonly { coachId: string; name: string }[];
};

/** Puts the revision of a review before another coach. */
export function SecondOpinionForm({ reviewId, coaches }: SecondOpinionFormProps) {
  const [state, submit] = useActionState(askSecondOpinionAction, untouched);
  const options = coaches.map(({ coachId, name }) => ({ value: coachId, label: name }));
  return (
    <form action={submit} className="grid max-w-question gap-5" noValidate>
      <FormMessage state={state} scope={reviewId} />
      <HiddenFields state={state} fields={{ reviewId }} />
      <Select
        name="coachId"
        label="Whom to ask"
        hint="They read the same revision, and nothing of the first answer before theirs is in."
        options={options}
        scope={reviewId}
        state={state}
        required
      />
      <TextArea
        name="note"
        label="What should they look at"
        rows={3}
        scope={reviewId}
        state={state}
      />
      <Submit variant="secondary" className="justify-self-start" pendingText="Asking…">
        Ask for a second opinion
      </Submit>
    </form>
  );
}
