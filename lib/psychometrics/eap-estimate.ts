import type { Answers } from "./instrument";
import { posterior } from "./posterior";
import { type Estimate, posteriorMoments } from "./posterior-moments";
import type { ScoringTables } from "./scoring-tables";

/**
 * Expected a-posteriori estimate: posterior mean, posterior SD as standard error, covariance.
 *
 * @param tables  of the instrument version: 61 points in one dimension, 31 (61 where an SE < .28) in two
 * @param answers keyed, null where unanswered; no answers give the prior, 0 ± 1
 * @returns the estimate, finite for every pattern of answers, all-lowest and all-highest included
 * @throws RangeError as `logPosterior`
 * @see Bock & Mislevy (1982), Applied Psychological Measurement 6(4), 431–444; method §2.4
 */
export function eapEstimate(tables: ScoringTables, answers: Answers): Estimate {
  return posteriorMoments(posterior(tables, answers));
}
