import type { Estimated, Score } from "./score";

/** A dimension is above or below its line when its 80 % range does not reach it. */
const Z80 = 1.2816;

function place({ mean, standardError }: Estimated, cut: number): string {
  if (mean - Z80 * standardError >= cut) return "clearly above";
  if (mean + Z80 * standardError <= cut) return "clearly below";
  return "close to";
}

/** The map in one sentence: where each orientation lies against its dashed line. */
export function mapSentence({
  specialist,
  leadership,
  cuts,
}: Pick<Score, "cuts" | "leadership" | "specialist">): string {
  const first = place(specialist, cuts.specialist);
  const second = place(leadership, cuts.leadership);
  if (first === second) return `Both orientations are ${first} their dashed lines.`;
  return `Your specialist orientation is ${first} its dashed line, your leadership orientation ${second} its own.`;
}
