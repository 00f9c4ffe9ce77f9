import { type Cell, type Counts, cellsOf, valueAt } from "./margins";

// Rows and columns are the nodes of a network, cells its edges; each line adds up to its total, so what is hidden can
// only change along a cycle: more in one cell, less in the next. A total counts as its negative: then each line adds up
// to nought. A step from row to column gives a cell one more, a step from column to row one less.

type Hidden = (cell: Cell) => boolean;
type Node = string;
type Step = { to: Node; cell: Cell };

const rowNode = (row: number): Node => `r${row}`;
const columnNode = (column: number): Node => `c${column}`;

/** Zero is hidden only where nothing else will do, and how many there are in all never. */
const ZERO = 1_000_000;

const isMargin = (table: Counts, [row, column]: Cell): boolean =>
  (row === table.length - 1) !== (column === (table[0]?.length ?? 0) - 1);
const isGrand = (table: Counts, [row, column]: Cell): boolean =>
  row === table.length - 1 && column === (table[0]?.length ?? 0) - 1;

/** Whether a cell's number can be told from what is shown: neither one more nor one less fits all totals. */
export const isGuessable = (table: Counts, isHidden: Hidden, cell: Cell): boolean =>
  ways(table, cell).every(
    ({ from, to }) =>
      cheapest(table, from, to, cell, (other) => (isHidden(other) ? 0 : null)) === null,
  );

/** The cells to be hidden, beside those that are, so that this one can no longer be told: those with the fewest people. */
export function cheapestCover(table: Counts, isHidden: Hidden, cell: Cell): readonly Cell[] {
  const cost = (other: Cell) => {
    if (isHidden(other)) return 0;
    if (isGrand(table, other)) return null;
    return valueAt(table, other) || ZERO;
  };
  const found = ways(table, cell)
    .map(({ from, to }) => cheapest(table, from, to, cell, cost))
    .filter((way) => way !== null)
    .sort((a, b) => a.cost - b.cost)[0];
  if (!found) throw new Error("a table of this size cannot be covered");
  return found.cells.filter((other) => !isHidden(other));
}

/** From where to where a cycle must close for the cell to have one more, and one less. */
function ways(table: Counts, cell: Cell): { from: Node; to: Node }[] {
  const [row, column] = [rowNode(cell[0]), columnNode(cell[1])];
  const up = { from: column, to: row };
  const down = { from: row, to: column };
  if (valueAt(table, cell) > 0) return [up, down];
  return [isMargin(table, cell) ? down : up];
}

type Way = { cost: number; cells: readonly Cell[] };

/** The cheapest way between two nodes that does not use `without`; `costOf` null: not to be used. Null: no way. */
function cheapest(
  table: Counts,
  from: Node,
  to: Node,
  without: Cell,
  costOf: (cell: Cell) => number | null,
): Way | null {
  const known = new Map<Node, Way>([[from, { cost: 0, cells: [] }]]);
  const done = new Set<Node>();
  for (;;) {
    const next = [...known]
      .filter(([node]) => !done.has(node))
      .sort((a, b) => a[1].cost - b[1].cost)[0];
    if (!next) return null;
    const [node, way] = next;
    if (node === to) return way;
    done.add(node);
    for (const { to: neighbour, cell } of stepsFrom(table, node)) {
      const cost = cell[0] === without[0] && cell[1] === without[1] ? null : costOf(cell);
      if (cost === null) continue;
      const better = known.get(neighbour);
      if (!better || way.cost + cost < better.cost)
        known.set(neighbour, { cost: way.cost + cost, cells: [...way.cells, cell] });
    }
  }
}

/** Where one can go: no cell falls below nought. */
const stepsFrom = (table: Counts, node: Node): Step[] =>
  cellsOf(table).flatMap((cell): Step[] => {
    const [row, column] = [rowNode(cell[0]), columnNode(cell[1])];
    const isPositive = valueAt(table, cell) > 0;
    if (node === row && (isPositive || !isMargin(table, cell))) return [{ to: column, cell }];
    if (node === column && (isPositive || isMargin(table, cell))) return [{ to: row, cell }];
    return [];
  });
