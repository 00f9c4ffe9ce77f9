import type { FitProblem } from "./fit-problem";

/** In place of a price where there is none: above every sum of prices, and still a small whole number. */
export const IMPOSSIBLE = 2 ** 28;

/**
 * A problem as rows of numbers, so that the innermost loops of the search touch no objects and allocate nothing. A
 * *cell* is one task at one start: `task · horizon + start`. Lists stand one behind the other in a row: list `i` of
 * `startOf` is `startOf[startFrom[i]]` up to, without it, `startOf[startFrom[i + 1]]`.
 */
export type FitTable = Readonly<{
  size: number;
  horizon: number;
  /** Room of each place: quarters, then plan years. */
  room: Float64Array;
  quarters: Int32Array;
  leaving: Int32Array;
  /** By cell: its cost, and the places it takes something of as bits. */
  price: Int32Array;
  places: Int32Array;
  /** By cell: which places it takes something of, and how much of each. */
  needFrom: Int32Array;
  needOf: Int32Array;
  amount: Float64Array;
  /** By task: every start it could have by itself, cheapest first, ties earliest first. */
  startFrom: Int32Array;
  startOf: Int32Array;
  /** By task: what ends before it, and what waits for it. */
  afterFrom: Int32Array;
  afterOf: Int32Array;
  beforeFrom: Int32Array;
  beforeOf: Int32Array;
}>;

export function fitTable({ tasks, horizon, room }: FitProblem): FitTable {
  const cells = tasks.flatMap(({ needs }) => needs);
  const [needFrom, needOf] = inARow(cells.map(({ at }) => at));
  const [startFrom, startOf] = inARow(tasks.map(({ starts }) => starts));
  const [afterFrom, afterOf] = inARow(tasks.map(({ after }) => after));
  const [beforeFrom, beforeOf] = inARow(tasks.map(({ before }) => before));
  // No spread: every table must have one hidden class, or the loops over it are slowed three times.
  return {
    size: tasks.length,
    horizon,
    room,
    quarters: Int32Array.from(tasks, ({ quarters }) => quarters),
    leaving: Int32Array.from(tasks, ({ leaving }) => leaving),
    price: Int32Array.from(tasks.flatMap(({ price }) => price.map(orImpossible))),
    places: Int32Array.from(cells, ({ places }) => places),
    amount: Float64Array.from(cells.flatMap(({ amount }) => [...amount])),
    needFrom,
    needOf,
    startFrom,
    startOf,
    afterFrom,
    afterOf,
    beforeFrom,
    beforeOf,
  };
}

const orImpossible = (price: number): number => Math.min(price, IMPOSSIBLE);

function inARow(lists: readonly ArrayLike<number>[]): [from: Int32Array, of: Int32Array] {
  const from = new Int32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) from[i + 1] = (from[i] as number) + list.length;
  return [from, Int32Array.from(lists.flatMap((list) => Array.from(list)))];
}
