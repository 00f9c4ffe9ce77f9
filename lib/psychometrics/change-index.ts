/** A score with its standard error, in the units of the score. */
export type Measured = { score: number; standardError: number };

/**
 * Reliable change index of two scores that carry their own standard errors.
 *
 * RCI = (after − before) / √(SE₁² + SE₂²)
 *
 * @param before, after scores in one metric, SE ≥ 0, not both 0
 * @returns change in standard errors of the difference; 0 for equal scores; |RCI| ≥ 1.96 exceeds
 *   measurement error at the 95 % level
 * @throws RangeError when both standard errors are 0 or one is negative
 * @see Jacobson & Truax (1991), J. Consult. Clin. Psychol. 59(1), 12–19; assessment method §2.11
 */
export function changeIndex(before: Measured, after: Measured): number {
  const spread = Math.hypot(before.standardError, after.standardError);
  if (!(before.standardError >= 0 && after.standardError >= 0 && spread > 0))
    throw new RangeError("standard errors must be >= 0 and not both 0");
  return (after.score - before.score) / spread;
}
