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
 */
export function posteriorMoments({ dimensions, theta, weights }: Posterior): Estimate {
  if (dimensions === 1) {
    const { mean, sd } = moments(theta, weights);
    return { means: [mean], standardErrors: [sd], covariance: 0 };
  }
  const rows = new Float64Array(theta.length);
  const columns = new Float64Array(theta.length);
  const lines = new Float64Array(theta.length);
  for (let i = 0, cell = 0; i < theta.length; i++)
    for (let j = 0; j < theta.length; j++, cell++) {
      const weight = weights[cell] ?? 0;
      rows[i] = (rows[i] ?? 0) + weight;
      columns[j] = (columns[j] ?? 0) + weight;
      lines[i] = (lines[i] ?? 0) + weight * (theta[j] ?? 0);
    }
  const first = moments(theta, rows);
  const second = moments(theta, columns);
  const covariance = theta.reduce((sum, t, i) => sum + (t - first.mean) * (lines[i] ?? 0), 0);
  return {
    means: [first.mean, second.mean],
    standardErrors: [first.sd, second.sd],
    covariance,
  };
}

function moments(theta: Float64Array, weights: Float64Array) {
  const mean = theta.reduce((sum, t, q) => sum + t * (weights[q] ?? 0), 0);
  const variance = theta.reduce((sum, t, q) => sum + (t - mean) ** 2 * (weights[q] ?? 0), 0);
  return { mean, sd: Math.sqrt(Math.max(0, variance)) };
}
