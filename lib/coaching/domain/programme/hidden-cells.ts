import { type Cell, type Counts, cellsOf, LEAST, lineSums, valueAt } from "./margins";
import { cheapestCover, guessableCell, isGrand, isMargin, ZERO } from "./residual";
import { cellsBesideSmallGroup } from "./told-groups";

/** A table to be shown: `null` is a number that is not told. The last row and column are totals. */
export type ShownTable = readonly (readonly (number | null)[])[];

const keyOf = ([row, column]: Cell): string => `${row},${column}`;

/**
 * What of a table of counts may be shown where no group under five may be told of: counts of 1 to 4 are hidden, and as
 * many others as it takes so that no hidden one follows from what is shown (complementary suppression on the network
 * of rows and columns: Cox, "Suppression methodology and statistical disclosure control", JASA 75, 1980), and that
 * every sum of hidden ones that does follow is of five people or none. Zero is told: it is about nobody.
 *
 * @param counts rows by columns, whole numbers of people, at least one row and one column
 * @param keepsRowTotals whether the rows' totals are told whatever is hidden in them: each must be five people or none
 * @returns the table with a row and a column of totals; null where there are fewer than five people in all
 * @throws RangeError where the rows differ in length, hold no counts, or their totals may not be told
 */
export function hideSmall(counts: Counts, keepsRowTotals = false): ShownTable | null {
  const table = lineSums(counts);
  if (valueAt(table, [counts.length, table[0].length - 1]) < LEAST) return null;
  const hidden = new Set<string>();
  const isHidden = (cell: Cell) => hidden.has(keyOf(cell));
  const isKept = (cell: Cell) =>
    isGrand(table, cell) ||
    (keepsRowTotals && isMargin(table, cell) && cell[1] === table[0].length - 1);
  for (const cell of cellsOf(table)) {
    const value = valueAt(table, cell);
    if (value === 0 || value >= LEAST) continue;
    if (isKept(cell)) throw new RangeError("a total under five cannot be told");
    hidden.add(keyOf(cell));
  }
  for (let more = nextToHide(); more.length > 0; more = nextToHide())
    for (const cell of more) hidden.add(keyOf(cell));
  return table.map((line, row) => line.map((value, col) => (isHidden([row, col]) ? null : value)));

  function nextToHide(): readonly Cell[] {
    const told = guessableCell(table, isHidden);
    if (told) return cheapestCover(table, isHidden, { cell: told, isKept });
    const beside = cellsBesideSmallGroup(table, isHidden);
    if (!beside) return [];
    const cost = (cell: Cell) => valueAt(table, cell) || ZERO;
    const [cheapest] = beside.filter((cell) => !isKept(cell)).sort((a, b) => cost(a) - cost(b));
    if (!cheapest) throw new Error("a table of this size cannot be covered");
    return [cheapest];
  }
}
