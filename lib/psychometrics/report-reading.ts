import type { Answers, Instrument } from "./instrument";
import { posterior } from "./posterior";
import { posteriorMoments } from "./posterior-moments";
import { scoringTables } from "./scoring-tables";
import { hasDoubt, type Reading, widenedPosterior } from "./widened-posterior";

/** Grid of everything a person is shown. */
export const REPORT_POINTS = 121;

/**
 * The posterior and estimate behind a report: on 121 points per dimension, widened by the doubt
 * about the parameters: as long as the version is provisional, and by their estimated covariance
 * afterwards, where the items carry one.
 *
 * @param instrument one or two dimensions
 * @param answers    keyed, null where unanswered
 * @returns posterior (for classes, contours, sensitivity) and estimate (means, SEs, covariance)
 * @throws RangeError as `scoringTables` and `logPosterior`
 * @see assessment method §2.4–2.6
 */
export function reportReading(instrument: Instrument, answers: Answers): Reading {
  if (hasDoubt(instrument)) return widenedPosterior(instrument, answers, REPORT_POINTS);
  const exact = posterior(scoringTables(instrument, REPORT_POINTS, answers), answers);
  return { posterior: exact, estimate: posteriorMoments(exact) };
}
