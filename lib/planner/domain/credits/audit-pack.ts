import { csvRow } from "@/lib/kernel/csv-row";
import type { CreditActivity, Held } from "./credits";
import { creditWords, sizeWords } from "./size-words";

/** What one activity shows in an audit. */
export type AuditLine = { activity: CreditActivity; counts: string; evidence: readonly string[] };

type Shown = { activityId: string | null; name: string; url: string | null };
type Cycle = { from: string; to: string };

/** The activities of one cycle, the earliest first, each with what it counts and what shows it. */
export function auditLines(
  held: Held,
  activities: readonly CreditActivity[],
  { cycle, evidence }: { cycle: Cycle | null; evidence: readonly Shown[] },
): AuditLine[] {
  return activities
    .filter(({ doneOn }) => cycle === null || (cycle.from <= doneOn && doneOn <= cycle.to))
    .filter(({ doneOn }) => doneOn >= held.awardedOn)
    .toSorted((a, b) => (a.doneOn < b.doneOn ? -1 : Number(a.doneOn > b.doneOn)))
    .map((activity) => ({
      activity,
      counts: creditWords(activity, weightOf(activity, held.id), held.rule?.unit),
      evidence: evidence
        .filter(({ activityId }) => activityId === activity.id)
        .map(({ name, url }) => (url ? `${name} (${url})` : name)),
    }));
}

const weightOf = ({ shares }: CreditActivity, id: string): number =>
  shares.find(({ certificationId }) => certificationId === id)?.weight ?? 1;

const HEAD = [
  "date",
  "activity",
  "provider",
  "category",
  "entered",
  "counts",
  "attests",
  "evidence",
  "notes",
];

/** The same as CSV (RFC 4180); what a spreadsheet would run as a formula is kept as text. */
export const auditCsv = (lines: readonly AuditLine[]): string =>
  [
    HEAD,
    ...lines.map(({ activity, counts, evidence }) => [
      activity.doneOn,
      activity.title,
      activity.provider,
      activity.category ?? "",
      sizeWords(activity),
      counts,
      activity.task ?? "",
      evidence.join("; "),
      activity.notes,
    ]),
  ]
    .map(csvRow)
    .join("");
