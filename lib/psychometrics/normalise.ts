/** e^−60 of the mode is 1e−26: on no grid here do such cells add up to a rounding error. */
const NEGLIGIBLE = -60;

/**
 * Log weights to weights that sum to 1, in place, by log-sum-exp.
 *
 * @param weights logs, finite; afterwards numbers in [0, 1] that sum to 1
 * @returns log Σ e^log, the log of what was divided out
 * @see assessment method §2.4 (log-sum-exp always)
 */
export function normalise(weights: Float64Array): number {
  let max = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < weights.length; c++) {
    const log = weights[c] ?? 0;
    if (log > max) max = log;
  }
  let sum = 0;
  for (let c = 0; c < weights.length; c++) {
    const log = (weights[c] ?? 0) - max;
    const weight = log < NEGLIGIBLE ? 0 : Math.exp(log);
    weights[c] = weight;
    sum += weight;
  }
  const scale = 1 / sum;
  for (let c = 0; c < weights.length; c++) weights[c] = (weights[c] ?? 0) * scale;
  return max + Math.log(sum);
}
