/**
 * Log weights of N(mean, variance) on a grid.
 *
 * @param theta    grid points
 * @param distribution mean, and variance > 0
 * @returns one log weight per point; their exponentials sum to 1
 * @see assessment method §2.12 (focal group's mean and variance free)
 */
export function logNormalWeights(
  theta: Float64Array,
  { mean, variance }: { mean: number; variance: number },
): Float64Array {
  const log = theta.map((t) => (-0.5 * (t - mean) ** 2) / variance);
  const total = Math.log(log.reduce((sum, value) => sum + Math.exp(value), 0));
  return log.map((value) => value - total);
}
