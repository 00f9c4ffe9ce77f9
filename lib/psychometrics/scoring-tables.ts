import type { Answers, GradedItem, Instrument } from "./instrument";
import { logCategoryProbability } from "./log-category-probability";
import { logCrossedProbabilities } from "./log-crossed-probabilities";
import { logPrior } from "./log-prior";
import { thetaGrid } from "./theta-grid";

/**
 * Log probabilities of one item, `rows[x]` for the keyed answer x: `points` long where the item
 * touches one dimension (`axis`), points² (first dimension in rows) where it touches both.
 * A row is undefined only where the tables were made for one person who answered otherwise.
 */
type ItemTable = { axis: 0 | 1 | "both"; rows: readonly (Float64Array | undefined)[] };

/** All that scoring needs of one instrument version on one grid; computed once, used for everyone. */
export type ScoringTables = {
  dimensions: 1 | 2;
  points: number;
  theta: Float64Array;
  logPrior: Float64Array;
  items: readonly ItemTable[];
};

/**
 * Points per dimension where nothing else is asked: 61 in one dimension, 31 in two.
 *
 * @param dimensions 1 or 2
 * @returns points per dimension on [−6, 6]
 * @see assessment method §2.4 and §4, Grid
 */
export const defaultPoints = (dimensions: number) => (dimensions === 1 ? 61 : 31);

/**
 * Tables of log P for every item, answer and grid point of an instrument.
 *
 * @param instrument one or two dimensions
 * @param points     per dimension, odd; 61 (1-D) and 31 (2-D) unless given, 121 for reports
 * @param only       keyed answers of one person: then only their rows are computed
 * @returns tables in item order; an item with one slope ≠ 0 costs K · points numbers, a pair K · points²
 * @throws RangeError on a third dimension, or slopes or intercepts of another length
 * @see assessment method §2.4
 */
export function scoringTables(
  instrument: Instrument,
  points = defaultPoints(instrument.dimensions.length),
  only?: Answers,
): ScoringTables {
  const dimensions = instrument.dimensions.length;
  if (dimensions !== 1 && dimensions !== 2)
    throw new RangeError(`one or two dimensions, got ${dimensions}`);
  const theta = thetaGrid(points);
  const items = instrument.items.map((item, index) => {
    requireShape(item, dimensions);
    return itemTable(item, theta, (answer) => !only || only[index] === answer);
  });
  const prior = dimensions === 1 ? logPrior(points) : logPrior(points, instrument.correlation);
  return { dimensions, points, theta, logPrior: prior, items };
}

function requireShape({ id, slopes, intercepts, categories }: GradedItem, dimensions: number) {
  if (slopes.length !== dimensions)
    throw new RangeError(`${id}: ${slopes.length} slopes for ${dimensions} dimensions`);
  if (intercepts.length !== categories - 1)
    throw new RangeError(`${id}: ${intercepts.length} intercepts for ${categories} categories`);
}

function itemTable(
  item: GradedItem,
  theta: Float64Array,
  wanted: (answer: number) => boolean,
): ItemTable {
  const [first = 0, second = 0] = item.slopes;
  const axis = first !== 0 && second !== 0 ? "both" : second !== 0 ? 1 : 0;
  const slope = axis === 1 ? second : first;
  const row = (answer: number) =>
    axis === "both"
      ? logCrossedProbabilities(item, theta, answer)
      : theta.map((t) => logCategoryProbability(slope * t, item.intercepts, answer));
  const rows = Array.from({ length: item.categories }, (_, answer) =>
    wanted(answer) ? row(answer) : undefined,
  );
  return { axis, rows };
}
