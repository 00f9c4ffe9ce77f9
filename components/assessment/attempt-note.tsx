type AttemptNoteProps = { attemptId: string; note: string };

/** One's own note on a sitting, beside its result. Nobody else ever sees it. */
export function AttemptNote({ attemptId, note }: AttemptNoteProps) {
  return (
    <div id="note" className="max-w-measure print-hidden">
      {note ? (
        <p className="border-s-2 border-line-strong ps-4 break-words whitespace-pre-wrap">{note}</p>
      ) : (
        <p className="text-ink-2">
          What was going on when you answered? You will have forgotten in a year.
        </p>
      )}
      <p className="mt-2 text-sm text-ink-2">
        <a href={`/assessment/${attemptId}/note`}>{note ? "Change the note" : "Write a note"}</a>.
        Only you see it, and no coach.
      </p>
    </div>
  );
}
