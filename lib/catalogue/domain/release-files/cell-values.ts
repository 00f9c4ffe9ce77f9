import type { TabRow } from "./tab-rows";

/** Least and greatest value a column may hold. */
export type Bounds = readonly [from: number, to: number];

/** A figure within its bounds; null where the file says `n/a` and where it is a fault, which is told. */
export function figureIn<Column extends string>(
  { cells, fault }: TabRow<Column>,
  column: Column,
  [from, to]: Bounds,
): number | null {
  const cell = cells[column];
  if (cell === "n/a") return null;
  const figure = /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN;
  if (figure >= from && figure <= to) return figure;
  fault(column, `"${shortened(cell)}" is not a number from ${from} to ${to}`);
  return null;
}

/** One of the words a column may hold; null where it is another, which is told. */
export function wordIn<Column extends string, Word extends string>(
  { cells, fault }: TabRow<Column>,
  column: Column,
  words: readonly Word[],
): Word | null {
  const word = words.find((one) => one === cells[column]);
  if (word !== undefined) return word;
  fault(column, `"${shortened(cells[column])}" is not ${words.join(" or ")}`);
  return null;
}

/** An occupation the release has; null where it has none of that code, which is told. */
export function codeIn<Column extends string>(
  { cells, fault }: TabRow<Column>,
  column: Column,
  known: ReadonlySet<string>,
): string | null {
  const code = cells[column];
  if (known.has(code)) return code;
  fault(column, `"${shortened(code)}" is no occupation of this release`);
  return null;
}

/** Enough of a value to find it again. */
export const shortened = (cell: string): string =>
  cell.length <= 40 ? cell : `${cell.slice(0, 39)}…`;
