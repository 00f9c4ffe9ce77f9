import { expectedAnswer } from "./expected-answer";
import type { GradedItem } from "./instrument";

/** Mean expected answer at the cut, as a share of K − 1: 2.5 of 4, midway between neutral and agree. */
const AGREEMENT = 2.5 / 4;
const LIMIT = 12;
const STEPS = 60;

/**
 * The cut tau of one dimension: the inverse of its test characteristic curve.
 *
 * tau = the theta where the mean of E_j(theta) / (K_j − 1) over its Likert items is 0.625.
 *
 * @param items     scored items; those that are not Likert or touch another dimension are ignored
 * @param dimension index of the slope that counts
 * @returns tau in [−12, 12], in theta units; frozen with the version
 * @throws RangeError when no Likert item measures the dimension alone with a positive slope
 * @see assessment method §1, Honest start
 */
export function criterionCut(items: readonly GradedItem[], dimension: number): number {
  const used = items.filter(
    ({ format, slopes }) =>
      format === "likert" && slopes.every((a, k) => (k === dimension ? a > 0 : a === 0)),
  );
  if (used.length === 0) throw new RangeError(`no Likert item measures dimension ${dimension}`);
  const agreement = (theta: number) =>
    used.reduce((sum, { slopes, intercepts, categories }) => {
      const z = (slopes[dimension] ?? 0) * theta;
      return sum + expectedAnswer(z, intercepts) / (categories - 1);
    }, 0) / used.length;
  let [low, high] = [-LIMIT, LIMIT];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (agreement(middle) < AGREEMENT) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
