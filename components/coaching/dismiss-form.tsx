"use client";
import { useActionState, useRef } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { useFocusAfter } from "@/components/forms/use-focus-after";
import { dismissReviewAction } from "@/lib/coaching/actions";
import { untouched } from "@/lib/kernel/form-state";

type DismissFormProps = { reviewId: string; why: string; label: string; hint: string };

/** Closes a review with a reason the other side reads. */
export function DismissForm({ reviewId, why, label, hint }: DismissFormProps) {
  const [state, submit] = useActionState(dismissReviewAction, untouched);
  const form = useRef<HTMLFormElement>(null);
  useFocusAfter(form, "stands");
  return (
    <form ref={form} action={submit} className="grid max-w-question gap-3" noValidate>
      <FormMessage state={state} scope={`dismiss-${reviewId}`} />
      <HiddenFields state={state} fields={{ reviewId }} />
      <TextArea
        name="reason"
        label={why}
        hint={hint}
        rows={2}
        scope={`dismiss-${reviewId}`}
        state={state}
        required
      />
      <Submit variant="danger" size="compact" className="justify-self-start">
        {label}
      </Submit>
    </form>
  );
}
