import { changeIndex } from "@/lib/psychometrics/change-index";
import { type Change, changePosterior } from "@/lib/psychometrics/change-posterior";
import { changePower } from "@/lib/psychometrics/change-power";
import { type ChangeVerdict, changeVerdict } from "@/lib/psychometrics/change-verdict";
import type { Dimension } from "./instrument";
import { LEAST_DAYS, retakeFrom } from "./retake-from";
import { retestCorrelation } from "./retest-correlation";
import type { Estimated, Score } from "./score";
import { sittingLikelihood } from "./sitting-likelihood";

/** A scored sitting as far as it can be compared with another one. */
export type ComparableSitting<S extends Reading = Score> = {
  submittedAt: Date;
  /** The version it was scored under. */
  instrumentVersionId: string;
  scoringVersion: string;
  /** The language it was taken in. */
  language: string;
  score: S;
};

/** As much of a score as change is judged by. */
export type Reading = Pick<Score, Dimension | "verdict" | "marginals">;

/** What the comparison says under one assumption on how alike a person stays. */
export type ChangeReading = { retest: number; change: Change; verdict: ChangeVerdict };

export type DimensionChange = ChangeReading & {
  before: Estimated;
  after: Estimated;
  /** Reliable change index: change of the readings in standard errors of their difference. */
  index: number;
  /** The same under other assumptions. */
  sensitivity: readonly ChangeReading[];
  /** How often a true change of this size would be seen by this comparison. */
  power: readonly { moved: number; seen: number }[];
};

export type Incomparable =
  | { kind: "none"; reason: "language" | "version" | "unreliable" }
  | { kind: "none"; reason: "too soon"; from: Date };

export type ChangeStatement =
  | Incomparable
  | {
      kind: "stated";
      days: number;
      retest: number;
      dimensions: Readonly<Record<Dimension, DimensionChange>>;
    };

const DAY = 86_400_000;
/** Two dimensions are tested at once, so one alone counts from here on, and not from .95. */
const DIRECTION = 0.975;
const QUANTILE = 1.959964;
/** What else could be assumed of how alike a person stays: shown beside what is assumed. */
export const OTHER_RETESTS = [0.5, 0.9] as const;
const MOVES = [0.5, 1.2];

/**
 * Whether a person changed between two sittings, per dimension, or why that cannot be said.
 *
 * The doubt about a version's numbers is counted in both sittings as if it were two doubts: the statement
 * errs towards saying less.
 *
 * @param before the earlier sitting
 * @param others further correlations to judge by, for `sensitivity`
 * @see assessment method §2.11
 */
export function changeBetween(
  before: ComparableSitting<Reading>,
  after: ComparableSitting<Reading>,
  others: readonly number[] = [],
): ChangeStatement {
  const hindrance = hindranceOf(before, after);
  if (hindrance) return hindrance;
  const days = daysBetween(before, after);
  const retest = retestCorrelation(days);
  const of = (dimension: Dimension) =>
    dimensionChange(before.score, after.score, { dimension, retest, others });
  return {
    kind: "stated",
    days,
    retest,
    dimensions: { specialist: of("specialist"), leadership: of("leadership") },
  };
}

/** Whether both were scored on one scale, in one language: only then may they share a drawing. */
export const isOneScale = (a: ComparableSitting<Reading>, b: ComparableSitting<Reading>): boolean =>
  a.language === b.language &&
  a.instrumentVersionId === b.instrumentVersionId &&
  a.scoringVersion === b.scoringVersion;

function hindranceOf(
  before: ComparableSitting<Reading>,
  after: ComparableSitting<Reading>,
): Incomparable | null {
  if (before.language !== after.language) return { kind: "none", reason: "language" };
  if (!isOneScale(before, after)) return { kind: "none", reason: "version" };
  if (before.score.verdict.kind === "none" || after.score.verdict.kind === "none")
    return { kind: "none", reason: "unreliable" };
  if (daysBetween(before, after) >= LEAST_DAYS) return null;
  // The whole of that day is far enough, whatever the hour.
  const from = retakeFrom(before.submittedAt);
  return { kind: "none", reason: "too soon", from };
}

type Dated = { submittedAt: Date };

const daysBetween = (before: Dated, after: Dated): number =>
  Math.floor((after.submittedAt.getTime() - before.submittedAt.getTime()) / DAY);

type Question = { dimension: Dimension; retest: number; others: readonly number[] };

function dimensionChange(
  before: Reading,
  after: Reading,
  { dimension, retest, others }: Question,
): DimensionChange {
  const [first, second] = [before[dimension], after[dimension]];
  const likelihoods = [
    sittingLikelihood(before, dimension),
    sittingLikelihood(after, dimension),
  ] as const;
  const reading = (assumed: number): ChangeReading => {
    const change = changePosterior(...likelihoods, assumed);
    return { retest: assumed, change, verdict: changeVerdict(change, DIRECTION) };
  };
  const standardErrors = [first.standardError, second.standardError] as const;
  return {
    ...reading(retest),
    before: first,
    after: second,
    index: changeIndex(measured(first), measured(second)),
    sensitivity: others.map(reading),
    power: MOVES.map((moved) => ({
      moved,
      seen: changePower({ standardErrors, retest, quantile: QUANTILE }, moved),
    })),
  };
}

const measured = ({ mean, standardError }: Estimated) => ({ score: mean, standardError });
