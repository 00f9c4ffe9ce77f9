import { thetaGrid } from "./theta-grid";

/**
 * Log weights of the prior N(0, 1) or N₂(0, unit variances, correlation) on the grid.
 *
 * @param points      per dimension, odd
 * @param correlation of the two dimensions, in (−1, 1); leave out for one dimension
 * @returns `points` weights, or points² with the first dimension in rows (index i · points + j);
 *   their exponentials sum to 1
 * @throws RangeError on a correlation outside (−1, 1)
 */
export function logPrior(points: number, correlation?: number): Float64Array {
  const theta = thetaGrid(points);
  if (correlation === undefined) return normalised(theta.map((t) => -0.5 * t * t));
  if (!(Math.abs(correlation) < 1))
    throw new RangeError(`correlation must be in (-1, 1), got ${correlation}`);
  const weights = new Float64Array(points * points);
  const scale = -0.5 / (1 - correlation * correlation);
  theta.forEach((first, i) => {
    theta.forEach((second, j) => {
      const square = first * first - 2 * correlation * first * second + second * second;
      weights[i * points + j] = scale * square;
    });
  });
  return normalised(weights);
}

function normalised(log: Float64Array): Float64Array {
  const total = Math.log(log.reduce((sum, value) => sum + Math.exp(value), 0));
  return log.map((value) => value - total);
}
