"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { editCommentAction } from "@/lib/coaching/actions";
import { untouched } from "@/lib/kernel/form-state";

/** Rewrites a comment that was not submitted yet. */
export function EditCommentForm({ commentId, body }: { commentId: string; body: string }) {
  const [state, submit] = useActionState(editCommentAction, untouched);
  return (
    <form action={submit} className="grid max-w-question gap-3">
      <FormMessage state={state} scope={commentId} done="Saved." />
      <HiddenFields state={state} fields={{ commentId }} />
      <TextArea
        name="body"
        label="Your comment"
        rows={3}
        scope={commentId}
        state={state}
        defaultValue={body}
        required
      />
      <Submit variant="secondary" size="compact" className="justify-self-start">
        Save the comment
      </Submit>
    </form>
  );
}
