import type { Posterior } from "./posterior";

/**
 * Where a person probably stands: posterior means (EAP), posterior standard deviations (SE), one per
 * dimension, and the covariance of the two (0 in one dimension). Units: prior standard deviations.
 */
export type Estimate = { means: number[]; standardErrors: number[]; covariance: number };

/**
 * Means, standard deviations and covariance of a distribution on the grid.
 *
 * @param posterior weights that sum to 1
 * @returns means in [−6, 6]; standard errors ≥ 0 (variance is floored at 0)
 * @see assessment method §2.4
 */
export function posteriorMoments({ dimensions, theta, weights }: Posterior): Estimate {
  if (dimensions === 1) {
    const mean = meanOf(theta, weights);
    return { means: [mean], standardErrors: [deviation(theta, weights, mean)], covariance: 0 };
  }
  const rows = new Float64Array(theta.length);
  const columns = new Float64Array(theta.length);
  let product = 0;
  for (let i = 0, cell = 0; i < theta.length; i++) {
    let [row, line] = [0, 0];
    for (let j = 0; j < theta.length; j++, cell++) {
      const weight = weights[cell] ?? 0;
      row += weight;
      line += weight * (theta[j] ?? 0);
      columns[j] = (columns[j] ?? 0) + weight;
    }
    rows[i] = row;
    product += line * (theta[i] ?? 0);
  }
  const [first, second] = [meanOf(theta, rows), meanOf(theta, columns)];
  return {
    means: [first, second],
    standardErrors: [deviation(theta, rows, first), deviation(theta, columns, second)],
    covariance: product - first * second,
  };
}

function meanOf(theta: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let q = 0; q < theta.length; q++) sum += (theta[q] ?? 0) * (weights[q] ?? 0);
  return sum;
}

function deviation(theta: Float64Array, weights: Float64Array, mean: number): number {
  let variance = 0;
  for (let q = 0; q < theta.length; q++) {
    const distance = (theta[q] ?? 0) - mean;
    variance += distance * distance * (weights[q] ?? 0);
  }
  return Math.sqrt(Math.max(0, variance));
}
