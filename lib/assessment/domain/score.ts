import type { Dimension, Facet } from "./instrument";
import type { Outcome } from "./outcome";
import type { QualityFlag } from "./quality-flags";
import type { Marginals } from "./stored-marginals";

export type Estimated = { mean: number; standardError: number };

/** What may be said of the paths. `none` says why nothing may be. */
export type Verdict =
  | { kind: "clear" | "leaning"; outcome: Outcome; probability: number }
  | { kind: "close"; outcome: Outcome; next: Outcome; probability: number }
  | { kind: "none"; reason: "too few answers" | "not reliable" };

export type Probabilities = Readonly<Record<Outcome, number>>;

/** One facet, both dimensions, and the chance that the specialist side is the higher one. */
export type FacetScore = {
  facet: Facet;
  specialist: Estimated;
  leadership: Estimated;
  /** specialist − leadership. */
  difference: Estimated;
  specialistHigher: number;
};

/** How far one answer moved the estimate: with all answers, less without this one. */
export type Driver = { itemId: string; specialist: number; leadership: number };

/** One answer given differently: `to` is the raw answer, as shown. */
export type FlipChange = { itemId: string; to: number };

/** The fewest answers whose change would give another reading, and which. */
export type Flip = { outcome: Outcome; changes: readonly FlipChange[] };

/** Everything a result shows, in plain numbers: stored whole with the scored sitting. Theta units. */
export type Score = {
  answered: Readonly<Record<Dimension, number>>;
  specialist: Estimated;
  leadership: Estimated;
  covariance: number;
  cuts: Readonly<Record<Dimension, number>> & { delta: number };
  probabilities: Probabilities;
  verdict: Verdict;
  /** The reading when both cuts move by `shift`. */
  sensitivity: readonly { shift: number; probabilities: Probabilities; verdict: Verdict }[];
  facets: readonly FacetScore[];
  drivers: readonly Driver[];
  /** Null when no six answers would change the reading; absent without a reading, or where an older scoring did not look. */
  flip?: Flip | null | undefined;
  /** Mean keyed answer 0..4 of the statements on the work itself; null when none was answered. */
  workItself: number | null;
  /** Mean keyed answer 0..4 of each dimension's statements: the classical score, kept for comparison. */
  rawMeans: Readonly<Record<Dimension, number | null>>;
  flags: readonly QualityFlag[];
  /** Each dimension by itself, for the judgement of change; absent in results from before it was stored. */
  marginals?: Marginals | undefined;
};
