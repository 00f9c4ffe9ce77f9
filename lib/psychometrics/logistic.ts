/**
 * Logistic function 1 / (1 + e^−x), computed from the side that does not overflow.
 *
 * @param x logit, any number
 * @returns probability in [0, 1], with full relative precision in the lower tail
 * @see assessment method §2.1 (stable for both signs)
 */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}
