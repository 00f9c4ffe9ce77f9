/**
 * One item of the graded response model (Samejima), logistic metric, no constant 1.702.
 *
 * `slopes` has one number per dimension of the instrument (0 = the item does not touch it);
 * `intercepts` are d₁ > … > d_{K−1}; both describe the keyed answer, whatever `reversed` says.
 * `categories` is K ≥ 2; raw answers are 0..K−1 as the person gave them, unless `merged` says
 * which category each keyed answer fell into when rare ones were merged at calibration.
 * `covariance` is the estimated covariance of its free slopes (≠ 0), then its intercepts.
 */
export type GradedItem = {
  id: string;
  facet: string;
  format: "likert" | "pair" | "sjt";
  categories: number;
  slopes: readonly number[];
  intercepts: readonly number[];
  reversed: boolean;
  merged?: readonly number[];
  covariance?: readonly (readonly number[])[];
};

/** Where classes begin: one tau per dimension and the lead `delta` that one needs, in theta units. */
export type Cuts = { tau: readonly number[]; delta: number };

/** A version of the instrument: one or two `dimensions`; `correlation` is the prior's, in (−1, 1). */
export type Instrument = {
  id: string;
  version: string;
  status: "provisional" | "interim" | "calibrated";
  dimensions: readonly string[];
  correlation: number;
  cuts?: Cuts;
  items: readonly GradedItem[];
};

/** One entry per item of the instrument, in its order; null = not answered, never 0. */
export type Answers = readonly (number | null)[];
