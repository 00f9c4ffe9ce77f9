import { csvRow } from "@/lib/kernel/csv-row";
import type { Score } from "./score";

/** A sitting as its person takes it along. */
export type TakenSitting = {
  attemptId: string;
  submittedAt: Date;
  takenWith: string;
  instrumentVersionId: string;
  scoringVersion: string;
  language: string;
  score: Score;
  note: string | null;
};

/** One sitting in plain named values: readings in prior standard deviations, probabilities of 1. */
export const sittingRecord = (sitting: TakenSitting) => {
  const { score } = sitting;
  const { verdict, probabilities } = score;
  return {
    submitted_at: sitting.submittedAt.toISOString(),
    sitting: sitting.attemptId,
    taken_with: sitting.takenWith,
    scored_under: sitting.instrumentVersionId,
    scoring: sitting.scoringVersion,
    language: sitting.language,
    specialist: score.specialist.mean,
    specialist_se: score.specialist.standardError,
    leadership: score.leadership.mean,
    leadership_se: score.leadership.standardError,
    covariance: score.covariance,
    p_specialist: probabilities.specialist,
    p_leadership: probabilities.leadership,
    p_hybrid: probabilities.hybrid,
    p_neither: probabilities.exploring,
    verdict: verdict.kind,
    reading: verdict.kind === "none" ? null : verdict.outcome,
    not_read_because: verdict.kind === "none" ? verdict.reason : null,
    note: sitting.note,
  };
};

/** All sittings as CSV with a header, oldest first. */
export function historyCsv(oldestFirst: readonly TakenSitting[]): string {
  return [HEAD, ...oldestFirst.map((sitting) => Object.values(sittingRecord(sitting)))]
    .map(csvRow)
    .join("");
}

const HEAD = [
  "submitted_at",
  "sitting",
  "taken_with",
  "scored_under",
  "scoring",
  "language",
  "specialist",
  "specialist_se",
  "leadership",
  "leadership_se",
  "covariance",
  "p_specialist",
  "p_leadership",
  "p_hybrid",
  "p_neither",
  "verdict",
  "reading",
  "not_read_because",
  "note",
] as const satisfies readonly (keyof ReturnType<typeof sittingRecord>)[];
