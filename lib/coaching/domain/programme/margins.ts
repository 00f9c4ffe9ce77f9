/** People by row and column. */
export type Counts = readonly (readonly number[])[];
/** Row and column in the table with its totals. */
export type Cell = readonly [row: number, column: number];

/** The smallest group that is told of. */
export const LEAST = 5;

/** The table with a last column and a last row of totals. Throws RangeError on rows of different length or no counts. */
export function lineSums(counts: Counts): [readonly number[], ...(readonly number[])[]] {
  const width = counts[0]?.length ?? 0;
  const isWhole = (value: number) => Number.isSafeInteger(value) && value >= 0;
  if (width === 0 || counts.some((line) => line.length !== width || !line.every(isWhole)))
    throw new RangeError("a table needs rows of one length, of whole numbers");
  const sum = (line: readonly number[]) => line.reduce((people, value) => people + value, 0);
  const rows = counts.map((line) => [...line, sum(line)]);
  const below = Array.from({ length: width + 1 }, (_, col) =>
    sum(rows.map((line) => line[col] ?? 0)),
  );
  const [first = below, ...rest] = rows;
  return [first, ...rest, below];
}

/** The number in a cell. Throws RangeError outside the table. */
export function valueAt(table: Counts, [row, column]: Cell): number {
  const value = table[row]?.[column];
  if (value === undefined) throw new RangeError("outside the table");
  return value;
}

/** All cells, totals too, row by row. */
export const cellsOf = (table: Counts): Cell[] =>
  table.flatMap((line, row) => line.map((_, column): Cell => [row, column]));
