/** Least value of any log probability: log 1e−300. */
export const LOG_FLOOR = Math.log(1e-300);

/** log σ(x) without overflow or loss: −log(1 + e^−x). */
const logLogistic = (x: number) =>
  x >= 0 ? -Math.log1p(Math.exp(-x)) : x - Math.log1p(Math.exp(x));

/**
 * Log probability of one keyed answer under the graded response model.
 *
 * log P_x = log σ(z + d_x) + log σ(−z − d_{x+1}) + log(1 − e^{d_{x+1} − d_x}), d₀ = ∞, d_K = −∞.
 *
 * @param z          slopes · theta, in logits
 * @param intercepts d₁ > … > d_{K−1}
 * @param answer     keyed answer, 0..K−1
 * @returns log probability in [log 1e−300, 0]; never −∞, so that sums stay finite
 * @throws RangeError when `answer` is no category
 * @see assessment method §2.1 (floor in logs only)
 */
export function logCategoryProbability(
  z: number,
  intercepts: readonly number[],
  answer: number,
): number {
  if (!Number.isInteger(answer) || answer < 0 || answer > intercepts.length)
    throw new RangeError(`answer must be 0..${intercepts.length}, got ${answer}`);
  const above = answer === 0 ? undefined : intercepts[answer - 1];
  const below = intercepts[answer];
  let log = 0;
  if (above !== undefined) log += logLogistic(z + above);
  if (below !== undefined) log += logLogistic(-z - below);
  if (above !== undefined && below !== undefined) log += Math.log(-Math.expm1(below - above));
  return Math.max(log, LOG_FLOOR);
}
