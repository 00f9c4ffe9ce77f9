"use client";
import { useActionState, useRef } from "react";
import { useKeptDraft } from "@/components/coaching/use-kept-draft";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { addNoteAction, editNoteAction } from "@/lib/coaching/actions/notes";
import { untouched } from "@/lib/kernel/form-state";

/** Writes a note for oneself. What is typed survives a reload of this tab. */
export function NoteForm({ clientId, name }: { clientId: string; name: string }) {
  const [state, submit] = useActionState(addNoteAction, untouched);
  const area = useRef<HTMLTextAreaElement>(null);
  useKeptDraft(area, { key: `note:${clientId}`, state });
  return (
    <form action={submit} className="grid gap-3">
      <FormMessage state={state} done="Kept, for you alone." scope="note" />
      <HiddenFields state={state} fields={{ clientId }} />
      <TextArea
        ref={area}
        name="body"
        label="A note for yourself"
        hint={`${name} never sees it, nor does anybody else.`}
        rows={5}
        scope="note"
        state={state}
        required
      />
      <Submit className="justify-self-start" pendingText="Keeping…">
        Keep the note
      </Submit>
    </form>
  );
}

type EditFormProps = { note: { id: string; version: number; body: string }; clientId: string };

/** Rewrites a note. */
export function EditNoteForm({ note, clientId }: EditFormProps) {
  const [state, submit] = useActionState(editNoteAction, untouched);
  const fields = { noteId: note.id, clientId, version: note.version };
  return (
    <form action={submit} className="grid gap-3">
      <FormMessage state={state} done="Saved." scope={note.id} />
      <HiddenFields state={state} fields={fields} />
      <TextArea
        name="body"
        label="The note"
        rows={5}
        scope={note.id}
        state={state}
        defaultValue={note.body}
        required
      />
      <Submit variant="secondary" size="compact" className="justify-self-start">
        Save the note
      </Submit>
    </form>
  );
}
