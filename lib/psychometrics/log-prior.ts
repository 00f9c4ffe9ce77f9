import { thetaGrid } from "./theta-grid";

/**
 * Log weights of the prior N(0, 1) or N₂(0, unit variances, correlation) on the grid.
 *
 * @param points      per dimension, odd
 * @param correlation of the two dimensions, in (−1, 1); leave out for one dimension
 * @returns `points` weights, or points² with the first dimension in rows (index i · points + j);
 *   their exponentials sum to 1
 * @throws RangeError on a correlation outside (−1, 1)
 * @see assessment method §2.3
 */
export function logPrior(points: number, correlation?: number): Float64Array {
  const theta = thetaGrid(points);
  if (correlation === undefined) return normalised(theta.map((t) => -0.5 * t * t));
  if (!(Math.abs(correlation) < 1))
    throw new RangeError(`correlation must be in (-1, 1), got ${correlation}`);
  const log = new Float64Array(points * points);
  const scale = -0.5 / (1 - correlation * correlation);
  for (let i = 0, cell = 0; i < points; i++) {
    const first = theta[i] ?? 0;
    for (let j = 0; j < points; j++, cell++) {
      const second = theta[j] ?? 0;
      log[cell] = scale * (first * first - 2 * correlation * first * second + second * second);
    }
  }
  return normalised(log);
}

function normalised(log: Float64Array): Float64Array {
  let sum = 0;
  for (let cell = 0; cell < log.length; cell++) sum += Math.exp(log[cell] ?? 0);
  const total = Math.log(sum);
  for (let cell = 0; cell < log.length; cell++) log[cell] = (log[cell] ?? 0) - total;
  return log;
}
