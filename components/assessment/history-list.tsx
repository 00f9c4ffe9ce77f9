import { MarkIcon } from "@/components/charts/marks";
import { type ComparableSitting, changeBetween } from "@/lib/assessment/domain/change-between";
import { changeInShort } from "@/lib/assessment/domain/change-words";
import { resultInShort } from "@/lib/assessment/domain/result-in-short";
import { OUTCOME_SHAPE } from "./outcome-shape";

type Sitting = ComparableSitting & { attemptId: string; takenWith: string; note: string | null };
type HistoryListProps = {
  /** Newest first. */
  sittings: readonly Sitting[];
  day: (date: Date) => string;
};

const NOTE_SHOWN = 160;

/** All sittings, newest first, in words: what each said, what moved since the one before, and the own note. */
export function HistoryList({ sittings, day }: HistoryListProps) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {sittings.map((sitting, at) => (
        <HistoryRow
          key={sitting.attemptId}
          sitting={sitting}
          before={sittings[at + 1] ?? null}
          day={day}
        />
      ))}
    </ol>
  );
}

type HistoryRowProps = { sitting: Sitting; before: Sitting | null; day: HistoryListProps["day"] };

function HistoryRow({ sitting, before, day }: HistoryRowProps) {
  const { attemptId, submittedAt, takenWith, instrumentVersionId, note } = sitting;
  const { verdict } = sitting.score;
  return (
    <li className="grid gap-x-8 gap-y-1.5 py-4 md:grid-cols-[12rem_minmax(0,1fr)_auto]">
      <h3 className="text-base">
        <a href={`/history/${attemptId}`}>{day(submittedAt)}</a>
      </h3>
      <div className="min-w-0">
        <p className="flex items-center gap-2">
          <MarkIcon shape={verdict.kind === "none" ? "ring" : OUTCOME_SHAPE[verdict.outcome]} />
          {resultInShort(verdict)}
        </p>
        <p className="mt-1 text-sm text-ink-2">
          {before
            ? `Since the one before: ${changeInShort(changeBetween(before, sitting))}.`
            : "The first one."}
        </p>
        {note && (
          <p className="mt-1 text-sm break-words text-ink-2">
            Your note: {note.length > NOTE_SHOWN ? `${note.slice(0, NOTE_SHOWN)}…` : note}
          </p>
        )}
        <p className="mt-1 text-xs text-ink-2">
          Form {takenWith}
          {takenWith !== instrumentVersionId && `, scored under ${instrumentVersionId}`}
        </p>
      </div>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm md:flex-col md:items-end print-hidden">
        {before && (
          <li>
            <a href={`/history/compare?a=${before.attemptId}&b=${attemptId}`}>
              Compare with the one before
            </a>
          </li>
        )}
        <li>
          <a href={`/assessment/${attemptId}/note`}>{note ? "Change the note" : "Write a note"}</a>
        </li>
        <li>
          <a href={`/assessment/${attemptId}/delete`}>Delete</a>
        </li>
      </ul>
    </li>
  );
}
