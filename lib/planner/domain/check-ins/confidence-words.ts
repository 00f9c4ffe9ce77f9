import { type Quarter, quarterText } from "@/lib/kernel/quarter";

type Noted = { quarter: Quarter; confidence: number };

/** Less than this many points is no move worth a word. */
const MOVES_BY = 10;

/**
 * How sure one has been of reaching the target, over check-ins in order of their quarters: one sentence.
 * Confidence is a percentage from 0 to 100; from ten points on a difference to the first is said to be one.
 */
export function confidenceWords(noted: readonly Noted[]): string {
  const [first, last] = [noted[0], noted.at(-1)];
  if (!first || !last) return "No check-in says yet how sure you are of reaching your target.";
  const now = `In ${quarterText(last.quarter)} you were ${last.confidence} % sure of reaching your target`;
  if (first === last) return `${now}. With the next check-in a line begins.`;
  const by = last.confidence - first.confidence;
  const since = `than in ${quarterText(first.quarter)}`;
  if (Math.abs(by) < MOVES_BY) return `${now}, about as sure as in ${quarterText(first.quarter)}.`;
  return by > 0
    ? `${now}: ${by} points surer ${since}.`
    : `${now}: ${-by} points less sure ${since}.`;
}
