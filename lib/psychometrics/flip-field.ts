import { CLASSES, type ClassWeights } from "./class-weights";
import type { Answers } from "./instrument";
import { posterior } from "./posterior";
import type { ScoringTables } from "./scoring-tables";

/** One answer given differently: keyed category `from` becomes `to`. */
export type Move = { item: number; from: number; to: number };

/** The likely part of the plane, and how every other answer would tilt it. */
export type FlipField = {
  /** Posterior weights on the cells kept, first dimension in rows. */
  start: Float64Array;
  moves: readonly Move[];
  /** `weights` as they would be with this move; not normalised. */
  moved: (weights: Float64Array, move: Move) => Float64Array;
  /**
   * Unnormalised class masses after each single move on top of `weights`: four numbers per move, in the
   * orders of `moves` and `CLASSES`. Moves before number `from` are left at 0.
   */
  massesOf: (weights: Float64Array, from?: number) => Float64Array;
};

/** Factors along one axis, or of every cell. */
type Tilt = { axis: 0 | 1 | "both"; by: Float64Array };

/** Part of the grid: rows and columns from a first one on. */
type Box = { top: number; rows: number; left: number; columns: number };

/** Cells below this share of the likeliest one are left out: a few answers do not bring them back. */
const NEGLIGIBLE = 1e-10;

/**
 * What a change of answers does to the class masses: posterior × P(to | θ) / P(from | θ), cell by cell.
 *
 * @param tables  of the instrument version, two dimensions
 * @param answers keyed, null where unanswered: these are never moved
 * @param weights of the classes on the tables' grid
 * @returns moves in item order, each answer to every other category that has a table
 * @throws RangeError in one dimension, or where the grids differ
 * @see assessment method §2.4, 2.5
 */
export function flipField(
  tables: ScoringTables,
  answers: Answers,
  weights: ClassWeights,
): FlipField {
  const { points, dimensions } = tables;
  if (dimensions !== 2 || weights.first.length !== points * points)
    throw new RangeError("class weights on the tables' own grid, in two dimensions, are needed");
  const now = posterior(tables, answers).weights;
  const box = likelyBox(now, points);
  const shares = CLASSES.map((name) => cut(weights[name], points, box));
  const tilts = tiltsOf(tables, answers, box);
  const list = [...tilts.values()];
  return {
    start: cut(now, points, box),
    moves: [...tilts.keys()],
    moved: (given, move) => tilted(given, box, tilts.get(move)),
    massesOf: (given, from = 0) => massesOf(given, { box, shares, list, from }),
  };
}

function likelyBox(weights: Float64Array, points: number): Box {
  const down = new Float64Array(points);
  const across = new Float64Array(points);
  for (let i = 0, cell = 0; i < points; i++)
    for (let j = 0; j < points; j++, cell++) {
      const weight = weights[cell] ?? 0;
      if (weight > (down[i] ?? 0)) down[i] = weight;
      if (weight > (across[j] ?? 0)) across[j] = weight;
    }
  const least = NEGLIGIBLE * Math.max(...down);
  const top = down.findIndex((weight) => weight > least);
  const left = across.findIndex((weight) => weight > least);
  return {
    top,
    rows: down.findLastIndex((weight) => weight > least) - top + 1,
    left,
    columns: across.findLastIndex((weight) => weight > least) - left + 1,
  };
}

function cut(cells: Float64Array, points: number, { top, rows, left, columns }: Box): Float64Array {
  const kept = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    const begin = (top + i) * points + left;
    kept.set(cells.subarray(begin, begin + columns), i * columns);
  }
  return kept;
}

function tiltsOf({ items, points }: ScoringTables, answers: Answers, box: Box): Map<Move, Tilt> {
  const tilts = new Map<Move, Tilt>();
  const part = (row: Float64Array, axis: Tilt["axis"]) => {
    if (axis === "both") return cut(row, points, box);
    const [first, count] = axis === 0 ? [box.top, box.rows] : [box.left, box.columns];
    return row.subarray(first, first + count);
  };
  for (const [item, from] of answers.entries()) {
    const table = items[item];
    const given = from === null ? undefined : table?.rows[from];
    if (from === null || !table || !given) continue;
    const { axis } = table;
    const before = part(given, axis);
    for (const [to, row] of table.rows.entries()) {
      if (to === from || !row) continue;
      const by = part(row, axis).map((log, c) => Math.exp(log - (before[c] ?? 0)));
      tilts.set({ item, from, to }, { axis, by });
    }
  }
  return tilts;
}

function tilted(weights: Float64Array, { rows, columns }: Box, tilt?: Tilt): Float64Array {
  const after = weights.slice();
  if (!tilt) return after;
  const { axis, by } = tilt;
  for (let i = 0, cell = 0; i < rows; i++)
    for (let j = 0; j < columns; j++, cell++) {
      const factor = by[axis === "both" ? cell : axis === 0 ? i : j] ?? 0;
      after[cell] = (after[cell] ?? 0) * factor;
    }
  return after;
}

type Field = { box: Box; shares: readonly Float64Array[]; list: readonly Tilt[]; from: number };

function massesOf(weights: Float64Array, { box, shares, list, from }: Field): Float64Array {
  const masses = new Float64Array(4 * list.length);
  const { rows, columns } = box;
  for (const [k, share] of shares.entries()) {
    const cells = new Float64Array(weights.length);
    const [down, across] = [new Float64Array(rows), new Float64Array(columns)];
    for (let i = 0, cell = 0; i < rows; i++)
      for (let j = 0; j < columns; j++, cell++) {
        const mass = (weights[cell] ?? 0) * (share[cell] ?? 0);
        cells[cell] = mass;
        down[i] = (down[i] ?? 0) + mass;
        across[j] = (across[j] ?? 0) + mass;
      }
    for (let at = from; at < list.length; at++) {
      const tilt = list[at];
      if (!tilt) continue;
      const sums = tilt.axis === "both" ? cells : tilt.axis === 0 ? down : across;
      masses[4 * at + k] = dot(sums, tilt.by);
    }
  }
  return masses;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let c = 0; c < a.length; c++) sum += (a[c] ?? 0) * (b[c] ?? 0);
  return sum;
}
