import type { Answers } from "./instrument";
import { logPosterior } from "./log-posterior";
import { normalise } from "./normalise";
import type { ScoringTables } from "./scoring-tables";

/**
 * A distribution of theta on the grid: `weights` sum to 1, first dimension in rows;
 * `logMarginal` is log Σ prior × likelihood, the person's part of the log likelihood.
 */
export type Posterior = {
  dimensions: 1 | 2;
  points: number;
  theta: Float64Array;
  weights: Float64Array;
  logMarginal: number;
};

/**
 * Posterior distribution of theta given the answers, by log-sum-exp.
 *
 * @param tables  of the instrument version
 * @param answers keyed, null where unanswered; without any answer the prior comes back
 * @returns normalised weights, never NaN, however many items
 * @throws RangeError as `logPosterior`
 * @see assessment method §2.4
 */
export function posterior(tables: ScoringTables, answers: Answers): Posterior {
  const weights = logPosterior(tables, answers);
  const { dimensions, points, theta } = tables;
  return { dimensions, points, theta, weights, logMarginal: normalise(weights) };
}
