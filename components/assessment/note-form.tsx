"use client";
"use no memo";
import { useActionState, useRef } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { useTypedSince } from "@/components/forms/use-typed-since";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { saveNoteAction } from "@/lib/assessment/actions";
import { type FormState, untouched } from "@/lib/kernel/form-state";

type NoteFormProps = { attemptId: string; body: string; version: number };

/** Writes a note on a sitting. After a conflict both texts stand here; saving again decides for one's own. */
export function NoteForm({ attemptId, body, version }: NoteFormProps) {
  const [state, submit] = useActionState(saveNoteAction, untouched);
  const other = conflicting(state);
  const attempt = useRef<HTMLInputElement>(null);
  useTypedSince(attempt);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} />
      {other && (
        <Notice tone="warn" title="What stands now">
          <p className="break-words whitespace-pre-wrap">{other.body || "No note."}</p>
          <p>
            Save again to put yours in its place, or{" "}
            <a href={`/assessment/${attemptId}/note`}>take what stands now</a>.
          </p>
        </Notice>
      )}
      <input ref={attempt} type="hidden" name="attemptId" value={attemptId} />
      <input type="hidden" name="version" value={other?.version ?? version} />
      <TextArea
        name="body"
        label="Your note"
        hint="A new manager, a hard month, a project that went well: whatever helps you read this result later. Empty takes the note away."
        rows={6}
        state={state}
        defaultValue={body}
      />
      <div className="flex flex-wrap gap-3">
        <Submit>Save the note</Submit>
        <LinkButton href={`/history/${attemptId}`} variant="secondary">
          Back to the result
        </LinkButton>
      </div>
    </form>
  );
}

function conflicting(state: FormState): { body: string; version: number } | null {
  if (state.ok !== false || state.code !== "conflict" || !state.current) return null;
  const { body, version } = state.current;
  return typeof body === "string" && typeof version === "number" ? { body, version } : null;
}
