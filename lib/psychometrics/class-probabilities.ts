import type { ClassName, ClassWeights } from "./class-weights";
import type { Posterior } from "./posterior";

export type ClassProbabilities = Record<ClassName, number>;

/**
 * Probability of each class: the sum over cells of posterior weight × share of the cell; exploring is
 * what the other three leave.
 *
 * @param posterior two-dimensional, on the grid the weights were made for (121 for anything shown)
 * @param weights   from `classWeights`
 * @returns four probabilities in [0, 1] that sum to 1 within 1e−12
 * @throws RangeError when the grids differ
 * @see assessment method §2.5
 */
export function classProbabilities(
  posterior: Posterior,
  weights: ClassWeights,
): ClassProbabilities {
  const { first, second, hybrid } = weights;
  if (first.length !== posterior.weights.length)
    throw new RangeError("posterior and class weights are on different grids");
  const sums = { first: 0, second: 0, hybrid: 0 };
  for (let c = 0; c < first.length; c++) {
    const weight = posterior.weights[c] ?? 0;
    sums.first += weight * (first[c] ?? 0);
    sums.second += weight * (second[c] ?? 0);
    sums.hybrid += weight * (hybrid[c] ?? 0);
  }
  const rest = 1 - sums.first - sums.second - sums.hybrid;
  return { ...sums, exploring: Math.max(0, rest) };
}
