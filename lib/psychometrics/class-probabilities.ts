import { CLASSES, type ClassName, type ClassWeights } from "./class-weights";
import type { Posterior } from "./posterior";

export type ClassProbabilities = Record<ClassName, number>;

/**
 * Probability of each class: the sum over cells of posterior weight × share of the cell.
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
  const sums: ClassProbabilities = { first: 0, second: 0, hybrid: 0, exploring: 0 };
  for (const name of CLASSES) {
    const share = weights[name];
    if (share.length !== posterior.weights.length)
      throw new RangeError("posterior and class weights are on different grids");
    sums[name] = posterior.weights.reduce((sum, weight, c) => sum + weight * (share[c] ?? 0), 0);
  }
  return sums;
}
