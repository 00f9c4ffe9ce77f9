import { normalTail } from "./normal-tail";

type Design = {
  /** Posterior standard deviation of each sitting, > 0, in theta units. */
  standardErrors: readonly [number, number];
  /** Correlation of the true scores, in (−1, 1). */
  retest: number;
  /** Standard normal quantile that the direction must pass: 1.645 for .95, 1.96 for .975. */
  quantile: number;
};

/**
 * How often a comparison of two sittings would see a change that is really there, by normal approximation.
 *
 * A posterior SD s under the prior N(0, 1) leaves the likelihood the variance 1 / (1/s² − 1); with
 * n = the sum of both and p = 2 (1 − ρ_t), the posterior of change is N(d p / (p + n), p n / (p + n)), so that
 * P(direction) passes the quantile q where |d| ≥ q √(n (p + n) / p), d ~ N(moved, n).
 *
 * @param moved true change in theta units (prior standard deviations)
 * @returns probability in [0, 1]; at 0 the rate of false alarms; 0 where a sitting taught nothing (SE ≥ 1)
 * @throws RangeError on an SE ≤ 0 or a correlation outside (−1, 1)
 * @see assessment method §1 (Change): 40 items, SE .284, ρ_t .7 and .95 give 26, 52 and 81 % for .5, .8 and 1.2
 */
export function changePower({ standardErrors, retest, quantile }: Design, moved: number): number {
  if (!(Math.abs(retest) < 1)) throw new RangeError(`retest must be in (-1, 1), got ${retest}`);
  if (!standardErrors.every((error) => error > 0)) throw new RangeError("SEs must be > 0");
  if (standardErrors.some((error) => error >= 1)) return 0;
  const noise = standardErrors.reduce((sum, error) => sum + 1 / (1 / (error * error) - 1), 0);
  const prior = 2 * (1 - retest);
  const least = quantile * Math.sqrt((noise * (prior + noise)) / prior);
  const spread = Math.sqrt(noise);
  return normalTail((least - moved) / spread) + normalTail((least + moved) / spread);
}
