import { criterionCut } from "@/lib/psychometrics/criterion-cut";
import type { Instrument as GradedInstrument, GradedItem } from "@/lib/psychometrics/instrument";
import {
  CATEGORIES,
  DIMENSIONS,
  type Difficulty,
  type Instrument,
  type LikertItem,
  type PairItem,
} from "./instrument";
import { scoredItems } from "./scored-items";

/** Thresholds b of a statement around its location, in theta units. */
const THRESHOLDS = [-1.9, -0.8, 0.25, 1.55] as const;
const LOCATION: Readonly<Record<Difficulty, number>> = { easy: -0.8, average: -0.35, hard: 0.2 };
const SLOPE = { direct: 1.35, reversed: 1.1, pair: 1.1 } as const;
const PAIR_INTERCEPTS = [2.2, 0.7, -0.7, -2.2] as const;
/** How far one orientation must be ahead of the other to be called ahead, in theta units. */
const DELTA = 0.5;

/**
 * The instrument as the measurement model sees it, with the provisional numbers `prov-1`.
 *
 * Statements: a = 1.35 (reversed 1.1), b = location + (−1.9, −.8, .25, 1.55), location by expected difficulty
 * −.8, −.35 or .2, d = −a b. Pairs: a = (1.1, −1.1), d = (2.2, .7, −.7, −2.2), keyed so that a high answer
 * speaks for specialist. Cuts: where the expected mean answer to a dimension's statements is 2.5 of 4. Slopes and intercepts describe the keyed answer. Unscored items are left out.
 *
 * @returns two dimensions, specialist first; items in the order of `scoredItems`
 * @see assessment method §1, Honest start without data
 */
export function scoringInstrument(instrument: Instrument): GradedInstrument {
  const items = scoredItems(instrument).map((item) =>
    item.format === "pair" ? gradedPair(item) : gradedStatement(item),
  );
  return {
    id: instrument.id,
    version: instrument.version,
    status: instrument.status,
    dimensions: DIMENSIONS,
    correlation: instrument.correlation,
    cuts: { tau: DIMENSIONS.map((_, dimension) => criterionCut(items, dimension)), delta: DELTA },
    items,
  };
}

function gradedStatement(item: LikertItem): GradedItem {
  const slope = item.reversed ? SLOPE.reversed : SLOPE.direct;
  return {
    id: item.id,
    facet: item.facet,
    format: "likert",
    categories: CATEGORIES,
    slopes: DIMENSIONS.map((dimension) => (dimension === item.dimension ? slope : 0)),
    intercepts: THRESHOLDS.map((b) => -slope * (LOCATION[item.difficulty] + b)),
    reversed: item.reversed,
  };
}

const gradedPair = (item: PairItem): GradedItem => ({
  id: item.id,
  facet: item.facet,
  format: "pair",
  categories: CATEGORIES,
  slopes: [SLOPE.pair, -SLOPE.pair],
  intercepts: PAIR_INTERCEPTS,
  reversed: item.specialistSide === "A",
});
