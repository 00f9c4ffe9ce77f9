import type { Answers } from "./instrument";
import { logPosterior } from "./log-posterior";
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

/** Turns log weights into weights that sum to 1, in place; returns the log of their sum. */
function normalise(weights: Float64Array): number {
  let max = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < weights.length; c++) max = Math.max(max, weights[c] ?? max);
  let sum = 0;
  for (let c = 0; c < weights.length; c++) {
    const weight = Math.exp((weights[c] ?? max) - max);
    weights[c] = weight;
    sum += weight;
  }
  for (let c = 0; c < weights.length; c++) weights[c] = (weights[c] ?? 0) / sum;
  return max + Math.log(sum);
}
