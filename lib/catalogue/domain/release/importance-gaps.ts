import type { WorkElement } from "./onet-release";

/** How much more important an element is in the next role, in points of the 1–5 scale. */
export type ImportanceGap = { element: string; delta: number };

/** Smaller differences are within what raters disagree on. */
const LEAST = 0.3;
/** So many are kept. */
const KEPT = 5;

type Ratings = readonly (number | null)[];

/** What would have to grow from one role to the other: up to five gaps, the widest first, of two alike the later id. */
export function importanceGaps(
  elements: readonly WorkElement[],
  from: Ratings,
  to: Ratings,
): ImportanceGap[] {
  const gaps = elements.flatMap(({ id }, position) => {
    const before = from[position] ?? null;
    const after = to[position] ?? null;
    if (before === null || after === null || after - before < LEAST) return [];
    return [{ element: id, delta: after - before }];
  });
  return gaps.sort((a, b) => b.delta - a.delta || (a.element < b.element ? 1 : -1)).slice(0, KEPT);
}
