import { MarkIcon } from "@/components/charts/marks";
import { Table } from "@/components/ui/table";
import { resultInShort } from "@/lib/assessment/domain/result-in-short";
import type { Score } from "@/lib/assessment/domain/score";
import { OUTCOME_SHAPE } from "./outcome-shape";

type HistoryListProps = {
  sittings: readonly {
    attemptId: string;
    submittedAt: Date;
    instrumentVersionId: string;
    score: Score;
  }[];
  day: (date: Date) => string;
};

/** All sittings, newest first, in words. */
export function HistoryList({ sittings, day }: HistoryListProps) {
  return (
    <Table caption="All sittings, newest first" captionHidden>
      <thead>
        <tr>
          <th scope="col">Sitting</th>
          <th scope="col">What it said</th>
          <th scope="col">Form</th>
        </tr>
      </thead>
      <tbody>
        {sittings.map(({ attemptId, submittedAt, instrumentVersionId, score: { verdict } }) => (
          <tr key={attemptId}>
            <th scope="row">
              <a href={`/history/${attemptId}`}>{day(submittedAt)}</a>
            </th>
            <td>
              <span className="inline-flex items-center gap-2">
                <MarkIcon
                  shape={verdict.kind === "none" ? "ring" : OUTCOME_SHAPE[verdict.outcome]}
                />
                {resultInShort(verdict)}
              </span>
            </td>
            <td className="text-ink-2">{instrumentVersionId}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
