/**
 * Reliable change between two sittings of the same scale (classical, from sum or mean scores).
 *
 * RC = (after − before) / (sd · √2 · √(1 − reliability))
 *
 * @param before, after  finite scale scores in one metric
 * @param sd             norm-group standard deviation, same units, > 0
 * @param reliability    test–retest or internal consistency, in [0, 1)
 * @returns change in standard errors of the difference, unbounded;
 *   |RC| > 1.96 exceeds measurement error at the 95 % level
 * @throws RangeError when `sd` or `reliability` is out of range
 * @public stored beside the posterior of change, for comparison
 * @see Jacobson & Truax (1991), J. Consult. Clin. Psychol. 59(1), 12–19
 */
export function reliableChange(
  before: number,
  after: number,
  { sd, reliability }: { sd: number; reliability: number },
): number {
  if (!(sd > 0)) throw new RangeError(`sd must be > 0, got ${sd}`);
  if (!(reliability >= 0 && reliability < 1))
    throw new RangeError(`reliability must be in [0, 1), got ${reliability}`);
  return (after - before) / (sd * Math.SQRT2 * Math.sqrt(1 - reliability));
}
