import { type Cell, type Counts, cellsOf, LEAST, lineSums, valueAt } from "./margins";
import { cheapestCover, isGuessable } from "./residual";

/** A table to be shown: `null` is a number that is not told. The last row and column are totals. */
export type ShownTable = readonly (readonly (number | null)[])[];

const keyOf = ([row, column]: Cell): string => `${row},${column}`;

/**
 * What of a table of counts may be shown where no group under five may be told of: counts of 1 to 4 are hidden, and as
 * many others as it takes so that no hidden one follows from what is shown (complementary suppression on the network
 * of rows and columns: Cox, "Suppression methodology and statistical disclosure control", JASA 75, 1980), and that what
 * is left of a shown total is five people or none. Zero is told: it is about nobody.
 *
 * @param counts rows by columns, whole numbers of people, at least one row and one column
 * @returns the table with a row and a column of totals; null where there are fewer than five people in all
 */
export function hideSmall(counts: Counts): ShownTable | null {
  const table = lineSums(counts);
  if (valueAt(table, [counts.length, table[0].length - 1]) < LEAST) return null;
  const hidden = new Set<string>();
  const isHidden = (cell: Cell) => hidden.has(keyOf(cell));
  for (const cell of cellsOf(table)) {
    const value = valueAt(table, cell);
    if (value > 0 && value < LEAST) hidden.add(keyOf(cell));
  }
  for (let more = nextToHide(); more.length > 0; more = nextToHide())
    for (const cell of more) hidden.add(keyOf(cell));
  return table.map((line, row) => line.map((value, col) => (isHidden([row, col]) ? null : value)));

  function nextToHide(): readonly Cell[] {
    const told = cellsOf(table).find(
      (cell) => isHidden(cell) && isGuessable(table, isHidden, cell),
    );
    if (told) return cheapestCover(table, isHidden, told);
    const rest = smallRest(table, isHidden);
    return rest ? [rest] : [];
  }
}

/** The cheapest cell to hide in a line whose hidden cells add up, by its shown total, to fewer than five people. */
function smallRest(table: Counts, isHidden: (cell: Cell) => boolean): Cell | null {
  const [last, end] = [table.length - 1, (table[0] ?? []).length - 1];
  const rows = table.map((_, row) =>
    Array.from({ length: end + 1 }, (_x, col): Cell => [row, col]),
  );
  const columns = Array.from({ length: end + 1 }, (_, col) =>
    Array.from({ length: last + 1 }, (_x, row): Cell => [row, col]),
  );
  for (const line of [...rows, ...columns]) {
    const total = line.at(-1);
    const inner = line.slice(0, -1);
    if (!total || isHidden(total)) continue;
    const sum = inner.filter(isHidden).reduce((people, cell) => people + valueAt(table, cell), 0);
    if (sum === 0 || sum >= LEAST) continue;
    const open = inner.filter((cell) => !isHidden(cell) && valueAt(table, cell) > 0);
    return open.sort((a, b) => valueAt(table, a) - valueAt(table, b))[0] ?? total;
  }
  return null;
}
