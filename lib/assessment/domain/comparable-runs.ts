import { type ComparableSitting, isOneScale } from "./change-between";

/**
 * Neighbours in time that share a scale, in runs; between two runs the instant halfway, where the scale changed.
 *
 * @param oldestFirst a person's sittings
 */
export function comparableRuns<T extends ComparableSitting>(
  oldestFirst: readonly T[],
): { runs: T[][]; breaks: Date[] } {
  const runs: T[][] = [];
  const breaks: Date[] = [];
  for (const sitting of oldestFirst) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isOneScale(last, sitting)) run.push(sitting);
    else {
      if (last) breaks.push(halfway(last.submittedAt, sitting.submittedAt));
      runs.push([sitting]);
    }
  }
  return { runs, breaks };
}

const halfway = (a: Date, b: Date): Date => new Date((a.getTime() + b.getTime()) / 2);
