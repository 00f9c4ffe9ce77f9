import { type ItemParameters, itemScore } from "./item-score";
import { withParameterPrior } from "./parameter-prior";
import { solveLinear } from "./solve-linear";

const STEPS = 5;
const HALVINGS = 30;
/** A step this small changes nothing that the next E-step could see. */
const SETTLED = 1e-9;
/** Beyond these no maximum is near: answers that separate perfectly, categories nobody chose. */
const LARGEST = { slope: 50, intercept: 200 };

/**
 * M-step of one item: Fisher scoring on slopes and intercepts together.
 *
 * At most 5 steps; each is halved until intercepts stay strictly ordered and no number runs away
 * (|a| ≤ 50, |d| ≤ 200) and, under a prior on log|a|, slopes keep their sign.
 *
 * @param counts     expected answers per category and point
 * @param axes       theta of each point on each axis the item touches
 * @param start      where to begin
 * @param priorMeans d0 for MAP; leave out for maximum likelihood
 * @returns improved parameters, or `start` where the counts say nothing
 * @see assessment method §2.9
 */
export function maximisedItem(
  counts: readonly Float64Array[],
  axes: readonly Float64Array[],
  start: ItemParameters,
  priorMeans?: readonly number[],
): ItemParameters {
  let current = start;
  for (let count = 0; count < STEPS; count++) {
    const likelihood = itemScore(counts, axes, current);
    const { gradient, information } = priorMeans
      ? withParameterPrior(likelihood, current, priorMeans)
      : likelihood;
    const step = solveLinear(information, gradient);
    if (!step) return current;
    const next = moved(current, step, priorMeans !== undefined);
    if (!next) return current;
    current = next;
    if (step.every((change) => Math.abs(change) < SETTLED)) break;
  }
  return current;
}

function moved(from: ItemParameters, step: readonly number[], keepSigns: boolean) {
  const free = from.slopes.length;
  for (let half = 0, scale = 1; half < HALVINGS; half++, scale /= 2) {
    const slopes = from.slopes.map((a, m) => a + scale * (step[m] ?? 0));
    const intercepts = from.intercepts.map((d, k) => d + scale * (step[free + k] ?? 0));
    const signs = !keepSigns || slopes.every((a, m) => a * (from.slopes[m] ?? 0) > 0);
    if (signs && isBounded({ slopes, intercepts })) return { slopes, intercepts };
  }
  return null;
}

/** Strictly falling and finite. */
export const isOrdered = (intercepts: readonly number[]) =>
  intercepts.every((d, k) => Number.isFinite(d) && (k === 0 || d < (intercepts[k - 1] ?? d)));

/** In order, and no number so large that the maximum must lie at infinity. */
export const isBounded = ({ slopes, intercepts }: ItemParameters) =>
  isOrdered(intercepts) &&
  intercepts.every((d) => Math.abs(d) <= LARGEST.intercept) &&
  slopes.every((a) => Math.abs(a) <= LARGEST.slope);

/** Whether a slope has run into its bound: then there is no maximum to have converged to. */
export const isRunaway = ({ slopes }: ItemParameters) =>
  slopes.some((a) => Math.abs(a) > 0.99 * LARGEST.slope);
