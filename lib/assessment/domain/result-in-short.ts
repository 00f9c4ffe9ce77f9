import type { Outcome } from "./outcome";
import type { Verdict } from "./score";

const SHORT: Readonly<Record<Outcome, string>> = {
  specialist: "specialist",
  leadership: "leadership",
  hybrid: "hybrid",
  exploring: "neither ladder stands out",
};

/** A verdict in a few words, for lists: "leans specialist, clearly (75 %)". */
export function resultInShort(verdict: Verdict): string {
  if (verdict.kind === "none")
    return verdict.reason === "too few answers" ? "too few answers" : "not reliable enough";
  const percent = `${Math.round(verdict.probability * 100)} %`;
  if (verdict.kind === "close")
    return `too close to call: ${SHORT[verdict.outcome]} (${percent}) or ${SHORT[verdict.next]}`;
  const word = verdict.outcome === "exploring" ? "" : "leans ";
  const sure = verdict.kind === "clear" ? "clearly" : "probably";
  return `${word}${SHORT[verdict.outcome]}, ${sure} (${percent})`;
}
