import type { GradedItem, Instrument } from "./instrument";

/** Least items of each facet on each dimension in an adaptive test. */
const LEAST = 2;

/**
 * The facet-dimension cell of an item that touches one dimension; null for pairs and the like.
 *
 * @param item  of one or two dimensions
 * @returns "facet/dimension", the dimension by its index
 * @see assessment method §2.7
 */
export function cellOf({ facet, slopes }: GradedItem): string | null {
  const touched = slopes.flatMap((slope, k) => (slope === 0 ? [] : [k]));
  return touched.length === 1 ? `${facet}/${touched[0]}` : null;
}

/**
 * What the content rule still asks for: each facet-dimension cell of the bank gets at least 2 items.
 *
 * @param instrument the bank; a cell with fewer than 2 items asks only for those it has
 * @param given      indices of items already given
 * @returns missing items per cell, unmet cells only; their sum is the need in items
 * @see assessment method §2.7
 */
export function unmetCells({ items }: Instrument, given: readonly number[]): Map<string, number> {
  const need = new Map<string, number>();
  for (const item of items) {
    const cell = cellOf(item);
    if (cell) need.set(cell, Math.min(LEAST, (need.get(cell) ?? 0) + 1));
  }
  for (const index of given) {
    const item = items[index];
    const cell = item ? cellOf(item) : null;
    if (cell) need.set(cell, (need.get(cell) ?? 0) - 1);
  }
  return new Map([...need].filter(([, missing]) => missing > 0));
}
