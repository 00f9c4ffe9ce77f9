import type { Outcome } from "./outcome";
import type { Score, Verdict } from "./score";

const NAMED: Readonly<Record<Outcome, string>> = {
  specialist: "specialist",
  leadership: "leadership",
  hybrid: "hybrid",
  exploring: "neither ladder",
};

/** How much hangs on where the lines were drawn: the reading when both move a quarter of a unit. */
export function sensitivityWords(score: Pick<Score, "sensitivity" | "verdict">): string {
  const lower = said(score.sensitivity.find(({ shift }) => shift < 0)?.verdict);
  const higher = said(score.sensitivity.find(({ shift }) => shift > 0)?.verdict);
  const here = said(score.verdict);
  if (!lower || !higher || !here) return "There is no reading to move.";
  if (lower === here && higher === here)
    return `The reading stays the same (${here}) when both lines are drawn a little lower or a little higher.`;
  return `The lines are a judgement. Drawn a little lower, the reading is ${lower}; a little higher, ${higher}.`;
}

function said(verdict: Verdict | undefined): string | null {
  if (!verdict || verdict.kind === "none") return null;
  if (verdict.kind === "close")
    return `too close to call (${NAMED[verdict.outcome]} or ${NAMED[verdict.next]})`;
  return `${verdict.kind === "clear" ? "clearly" : "probably"} ${NAMED[verdict.outcome]}`;
}
