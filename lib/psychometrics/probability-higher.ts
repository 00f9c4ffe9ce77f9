import type { Posterior } from "./posterior";

/**
 * P(a > b) for two independent one-dimensional posteriors on the same grid; ties count half.
 *
 * @param a, b from `facetPosterior` or another one-dimensional posterior
 * @returns probability in [0, 1]; say "higher than" only from .90
 * @throws RangeError when the grids differ or are not one-dimensional
 * @see assessment method §2.10
 */
export function probabilityHigher(a: Posterior, b: Posterior): number {
  if (a.dimensions !== 1 || b.dimensions !== 1 || a.points !== b.points)
    throw new RangeError("two one-dimensional posteriors on one grid are needed");
  let below = 0;
  return a.weights.reduce((sum, weight, q) => {
    const tied = b.weights[q] ?? 0;
    const part = weight * (below + tied / 2);
    below += tied;
    return sum + part;
  }, 0);
}
