"use client";
import { type KeyboardEvent, useActionState, useRef } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { addCommentAction } from "@/lib/coaching/actions";
import { untouched } from "@/lib/kernel/form-state";
import { useKeptDraft } from "./use-kept-draft";

type CommentFormProps = { reviewId: string; itemId: string | null; about: string };

/** Writes a comment that stays pending. Ctrl+Enter adds it; what is typed survives a reload. */
export function CommentForm({ reviewId, itemId, about }: CommentFormProps) {
  const [state, submit] = useActionState(addCommentAction, untouched);
  const area = useRef<HTMLTextAreaElement>(null);
  const scope = itemId ?? "plan";
  useKeptDraft(area, { key: `comment:${reviewId}:${scope}`, state });
  return (
    <form action={submit} className="grid max-w-question gap-3" onKeyDown={sendOnCtrlEnter}>
      <FormMessage state={state} scope={scope} />
      <HiddenFields state={state} fields={{ reviewId, itemId: itemId ?? "" }} />
      <TextArea
        ref={area}
        name="body"
        label={`Comment on ${about}`}
        hint="Only you see it until you submit the review. Ctrl+Enter adds it."
        rows={3}
        scope={scope}
        state={state}
        required
      />
      <Submit
        variant="secondary"
        size="compact"
        className="justify-self-start"
        pendingText="Adding…"
      >
        Add to the review
      </Submit>
    </form>
  );
}

function sendOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
