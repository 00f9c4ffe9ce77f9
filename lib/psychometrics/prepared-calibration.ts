import { type CalibrationGate, calibrationGate, LEAST_IN_CATEGORY } from "./calibration-gate";
import { categoryCounts } from "./category-counts";
import type { Answers, GradedItem, Instrument } from "./instrument";
import { mergedCategories } from "./merged-categories";

/**
 * Answers made ready to fit: `counts` per item and category before merging, `merged` where each
 * category went (null = nowhere else), `kept` the items with answers enough; `form` and `rows` hold
 * these alone, merged. `smallestCategory` is what is left after merging, 0 where nothing is kept.
 */
export type PreparedCalibration = {
  gate: CalibrationGate;
  n: number;
  smallestCategory: number;
  counts: number[][];
  merged: (number[] | null)[];
  kept: number[];
  form: Instrument;
  rows: (number | null)[][];
};

/** Fewer answers cannot place a slope and four thresholds, prior or not. */
const LEAST_ANSWERS = 100;

/**
 * Leaves out items with fewer than 100 answers, merges categories below 10, and reads the gate.
 *
 * @param instrument the version in force
 * @param people     keyed answers, null where unanswered
 * @returns what a calibration may use, and what it may be called
 * @throws RangeError on an answer that is no category of its item
 * @see assessment method §2.9
 */
export function preparedCalibration(
  instrument: Instrument,
  people: readonly Answers[],
): PreparedCalibration {
  const counts = categoryCounts(instrument.items, people);
  const isEnough = (row: readonly number[]) =>
    row.reduce((sum, count) => sum + count, 0) >= LEAST_ANSWERS;
  const kept = counts.flatMap((row, j) => (isEnough(row) ? [j] : []));
  const merged = counts.map((row) =>
    isEnough(row) ? mergedCategories(row, LEAST_IN_CATEGORY) : null,
  );
  const items = kept.flatMap((j) => {
    const item = instrument.items[j];
    return item ? [withMerged(item, merged[j] ?? null)] : [];
  });
  const rows = people.map((answers) =>
    kept.map((j) => {
      const answer = answers[j] ?? null;
      return answer === null ? null : (merged[j]?.[answer] ?? answer);
    }),
  );
  const n = people.filter((answers) => answers.some((answer) => answer !== null)).length;
  const smallestCategory = kept.length === 0 ? 0 : Math.min(...categoryCounts(items, rows).flat());
  const gate = calibrationGate(n, smallestCategory);
  return { gate, n, smallestCategory, counts, merged, kept, form: { ...instrument, items }, rows };
}

/** The item with fewer categories: of its thresholds those between two groups stay. */
function withMerged(item: GradedItem, map: readonly number[] | null): GradedItem {
  if (!map) return item;
  const intercepts = item.intercepts.filter((_, k) => map[k] !== map[k + 1]);
  const merged = item.merged ? item.merged.map((category) => map[category] ?? category) : map;
  return { ...item, categories: intercepts.length + 1, intercepts, merged };
}
