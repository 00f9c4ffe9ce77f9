/** What a calibration may be made from so many answers. */
export type CalibrationGate = "nothing" | "classical" | "interim" | "calibrated";

const PEOPLE = { classical: 200, interim: 500, calibrated: 1000 } as const;
/** Least answers in a category for plain maximum likelihood; rarer ones are merged. */
export const LEAST_IN_CATEGORY = 10;

/**
 * What so many people allow: below 200 nothing; from 200 classical figures (alpha, item-rest r); from
 * 500 MAP with parameter priors, "interim"; from 1,000, with 10 answers in every category, plain
 * maximum likelihood, "calibrated".
 *
 * @param n                first attempts, unflagged, one per person
 * @param smallestCategory answers in the rarest category of any item, after merging
 * @throws RangeError on numbers below 0
 * @see Reise & Yu (1990), J. Educ. Meas. 27(2), 133–144; Jiang, Wang & Weiss (2016), Front. Psychol. 7,
 *   109; assessment method §2.9
 */
export function calibrationGate(n: number, smallestCategory: number): CalibrationGate {
  if (!(n >= 0 && smallestCategory >= 0))
    throw new RangeError(`counts must be >= 0, got ${n} and ${smallestCategory}`);
  if (n < PEOPLE.classical) return "nothing";
  if (n < PEOPLE.interim) return "classical";
  return n >= PEOPLE.calibrated && smallestCategory >= LEAST_IN_CATEGORY ? "calibrated" : "interim";
}
