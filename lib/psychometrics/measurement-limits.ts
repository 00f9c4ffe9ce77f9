import type { Answers, Instrument } from "./instrument";
import type { Estimate } from "./posterior-moments";

/** Least answers per dimension for a verdict; beyond these the test no longer measures well. */
const LEAST_ANSWERS = 6;
const FAR = 2.5;
const VAGUE = 0.5;

/** What must be said beside, or instead of, a verdict. */
export type MeasurementLimits = {
  answered: number[];
  enoughForVerdict: boolean;
  outsideRange: boolean[];
};

/**
 * What the answers cannot carry, per dimension.
 *
 * @param instrument one or two dimensions
 * @param answers    null where unanswered; an item counts for each dimension it touches
 * @param estimate   of these answers
 * @returns answers per dimension; no verdict below 6 on any; `outsideRange` where |mean| > 2.5 or SE > .5
 * @see assessment method §2.13
 */
export function measurementLimits(
  instrument: Instrument,
  answers: Answers,
  estimate: Estimate,
): MeasurementLimits {
  const answered = instrument.dimensions.map(
    (_, k) =>
      instrument.items.filter(
        ({ slopes }, index) => slopes[k] !== 0 && (answers[index] ?? null) !== null,
      ).length,
  );
  return {
    answered,
    enoughForVerdict: answered.every((count) => count >= LEAST_ANSWERS),
    outsideRange: estimate.means.map(
      (mean, k) => Math.abs(mean) > FAR || (estimate.standardErrors[k] ?? 0) > VAGUE,
    ),
  };
}
