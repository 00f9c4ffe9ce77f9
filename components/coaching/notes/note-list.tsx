import { ActionForm } from "@/components/forms/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Moment } from "@/components/ui/moment";
import { removeNoteAction } from "@/lib/coaching/actions/notes";
import { EditNoteForm } from "./note-form";

type Note = {
  id: string;
  version: number;
  createdAt: Date;
  isChanged: boolean;
  body: string | null;
};
type NoteListProps = { notes: readonly Note[]; clientId: string; timeZone: string };

/** A coach's own notes, the latest first. */
export const NoteList = ({ notes, clientId, timeZone }: NoteListProps) => (
  <ul className="divide-y divide-line border-y border-line">
    {notes.map((note) => (
      <li key={note.id} className="grid gap-2 py-4">
        <p className="text-sm text-ink-2">
          <Moment at={note.createdAt} timeZone={timeZone} withTime />
          {note.isChanged && " · changed since"}
        </p>
        {note.body === null ? (
          <p className="text-danger">
            This note cannot be read: the secret it was sealed with is not among those this
            installation knows. Ask your operator.
          </p>
        ) : (
          <p className="max-w-measure break-words whitespace-pre-wrap">{note.body}</p>
        )}
        <div className="flex flex-wrap gap-x-6 print-hidden">
          {note.body !== null && (
            <Disclosure summary="Change">
              <EditNoteForm note={{ ...note, body: note.body }} clientId={clientId} />
            </Disclosure>
          )}
          <Disclosure summary="Delete">
            <p className="mb-3 text-sm">It is gone for good then.</p>
            <ActionForm
              action={removeNoteAction}
              fields={{ noteId: note.id, clientId, version: String(note.version) }}
              variant="danger"
              size="compact"
              pendingText="Deleting…"
            >
              Delete the note
            </ActionForm>
          </Disclosure>
        </div>
      </li>
    ))}
  </ul>
);
