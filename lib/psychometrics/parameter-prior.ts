import type { ItemParameters, ItemScore } from "./item-score";

/** Priors of MAP calibration: log|a| ~ N(log 1.35, .5), d ~ N(given, 1.5), as standard deviations. */
const SLOPE = { mean: Math.log(1.35), sd: 0.5 };
const INTERCEPT_SD = 1.5;

/**
 * Log prior of one item's numbers, without constants or Jacobian term.
 *
 * Σ_a −(log|a| − log 1.35)² / (2 · .5²) + Σ_k −(d_k − d0_k)² / (2 · 1.5²)
 *
 * @param parameters free slopes (≠ 0) and intercepts
 * @param means      d0, one per intercept
 * @returns a number ≤ 0
 * @see assessment method §2.9 and §4, MAP
 */
export function logParameterPrior(
  { slopes, intercepts }: ItemParameters,
  means: readonly number[],
): number {
  const square = (value: number) => value * value;
  const ofSlopes = slopes.map((a) => square((Math.log(Math.abs(a)) - SLOPE.mean) / SLOPE.sd));
  const ofIntercepts = intercepts.map((d, k) => square((d - (means[k] ?? d)) / INTERCEPT_SD));
  return -0.5 * [...ofSlopes, ...ofIntercepts].reduce((sum, value) => sum + value, 0);
}

/**
 * Adds the prior's gradient and (expected, hence positive) curvature to an item's score.
 *
 * @param score      of the likelihood; a new one is returned
 * @param parameters at which it was taken
 * @param means      d0, one per intercept
 */
export function withParameterPrior(
  { gradient, information }: ItemScore,
  { slopes, intercepts }: ItemParameters,
  means: readonly number[],
): ItemScore {
  const pull = [
    ...slopes.map((a) => (SLOPE.mean - Math.log(Math.abs(a))) / (SLOPE.sd ** 2 * a)),
    ...intercepts.map((d, k) => ((means[k] ?? d) - d) / INTERCEPT_SD ** 2),
  ];
  const curvature = [
    ...slopes.map((a) => 1 / (SLOPE.sd * a) ** 2),
    ...intercepts.map(() => 1 / INTERCEPT_SD ** 2),
  ];
  return {
    gradient: gradient.map((value, index) => value + (pull[index] ?? 0)),
    information: information.map((line, row) =>
      line.map((value, column) => (row === column ? value + (curvature[row] ?? 0) : value)),
    ),
  };
}
