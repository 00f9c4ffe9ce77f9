import { logPrior } from "./log-prior";
import type { Posterior } from "./posterior";

/**
 * Likelihood of one dimension, up to a factor: its posterior marginal divided by N(0, 1).
 *
 * In two dimensions the other one is integrated out under the prior N₂(0, ρ).
 *
 * @param posterior of one sitting, 121 points for anything shown
 * @param dimension 0 or 1
 * @returns one number ≥ 0 per grid point
 * @throws RangeError when the posterior has no such dimension
 * @see assessment method §2.11 and §4, Change in two dimensions
 */
export function marginalLikelihood(
  { dimensions, points, weights }: Posterior,
  dimension: number,
): Float64Array {
  if (dimension !== 0 && !(dimension === 1 && dimensions === 2))
    throw new RangeError(`no dimension ${dimension}`);
  const marginal = dimensions === 1 ? Float64Array.from(weights) : new Float64Array(points);
  if (dimensions === 2)
    weights.forEach((weight, cell) => {
      const q = dimension === 0 ? Math.floor(cell / points) : cell % points;
      marginal[q] = (marginal[q] ?? 0) + weight;
    });
  const prior = logPrior(points);
  return marginal.map((weight, q) => weight / Math.exp(prior[q] ?? 0));
}
