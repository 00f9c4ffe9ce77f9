import type { Answers, GradedItem } from "./instrument";

const SLOPE = 1.2;
/** Least distance of two neighbouring start intercepts: a category nobody chose has no own place. */
const GAP = 0.01;

/**
 * Start values of calibration: |a| = 1.2 with the given sign (0 stays 0), d_k = 1.2 logit(share ≥ k).
 *
 * @param item   K, and the signs of its slopes
 * @param column keyed answers to it, null where unanswered
 * @returns the item with start values and without an earlier covariance; d strictly falling, also
 *   where categories are empty
 * @see assessment method §2.9
 */
export function startValues(item: GradedItem, column: Answers): GradedItem {
  const given = column.filter((answer) => answer !== null);
  const half = 0.5 / (given.length + 1);
  const logit = (k: number) => {
    const share = given.filter((answer) => answer >= k).length / Math.max(1, given.length);
    const inside = Math.min(1 - half, Math.max(half, share));
    return SLOPE * Math.log(inside / (1 - inside));
  };
  const intercepts: number[] = [];
  for (let k = 1; k < item.categories; k++) {
    const above = intercepts.at(-1) ?? Number.POSITIVE_INFINITY;
    intercepts.push(Math.min(logit(k), above - GAP));
  }
  const { covariance: _, ...rest } = item;
  return { ...rest, slopes: item.slopes.map((slope) => SLOPE * Math.sign(slope)), intercepts };
}
