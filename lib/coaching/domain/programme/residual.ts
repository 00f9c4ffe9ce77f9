import { type Cell, type Counts, cellsOf, valueAt } from "./margins";

// Rows and columns are the nodes of a network, cells its edges; each line adds up to its total, so what is hidden can
// only change along a cycle: more in one cell, less in the next. A total counts as its negative: then each line adds up
// to nought. A step from row to column gives a cell one more, a step from column to row one less.

type Hidden = (cell: Cell) => boolean;
type Node = string;
type Step = { from: Node; to: Node; cell: Cell };

/** The node of a row. */
export const rowNode = (row: number): Node => `r${row}`;
/** The node of a column. */
export const columnNode = (column: number): Node => `c${column}`;

/** Zero is hidden only where nothing else will do. */
export const ZERO = 1_000_000;

/** Whether a cell is the total of one row or one column. */
export const isMargin = (table: Counts, [row, column]: Cell): boolean =>
  (row === table.length - 1) !== (column === (table[0]?.length ?? 0) - 1);
/** Whether a cell is how many there are in all. */
export const isGrand = (table: Counts, [row, column]: Cell): boolean =>
  row === table.length - 1 && column === (table[0]?.length ?? 0) - 1;

/** A hidden cell whose number can be told from what is shown: neither one more nor one less fits all totals. */
export function guessableCell(table: Counts, isHidden: Hidden): Cell | undefined {
  const hidden = cellsOf(table).filter(isHidden);
  const steps = new Map<Node, Step[]>();
  for (const step of hidden.flatMap((cell) => stepsOver(table, cell)))
    steps.set(step.from, [...(steps.get(step.from) ?? []), step]);
  return hidden.find((cell) =>
    ways(table, cell).every(({ from, to }) => !isReached(steps, { from, to, without: cell })),
  );
}

type Sought = { from: Node; to: Node; without: Cell };

function isReached(
  steps: ReadonlyMap<Node, readonly Step[]>,
  { from, to, without }: Sought,
): boolean {
  const reached = new Set([from]);
  for (const node of reached)
    for (const step of steps.get(node) ?? []) if (step.cell !== without) reached.add(step.to);
  return reached.has(to);
}

/** The cells to be hidden, beside those that are, so that this one can no longer be told: those with the fewest people. */
export function cheapestCover(
  table: Counts,
  isHidden: Hidden,
  { cell, isKept }: { cell: Cell; isKept: (other: Cell) => boolean },
): readonly Cell[] {
  const cost = (other: Cell) => {
    if (isHidden(other)) return 0;
    if (isKept(other)) return null;
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
  const steps = cellsOf(table).flatMap((cell) => stepsOver(table, cell));
  for (;;) {
    const next = [...known]
      .filter(([node]) => !done.has(node))
      .sort((a, b) => a[1].cost - b[1].cost)[0];
    if (!next) return null;
    const [node, way] = next;
    if (node === to) return way;
    done.add(node);
    for (const { to: neighbour, cell } of steps.filter((step) => step.from === node)) {
      const cost = cell[0] === without[0] && cell[1] === without[1] ? null : costOf(cell);
      if (cost === null) continue;
      const better = known.get(neighbour);
      if (!better || way.cost + cost < better.cost)
        known.set(neighbour, { cost: way.cost + cost, cells: [...way.cells, cell] });
    }
  }
}

/** Where one can go over a cell: it does not fall below nought. */
function stepsOver(table: Counts, cell: Cell): Step[] {
  const [row, column] = [rowNode(cell[0]), columnNode(cell[1])];
  const [isEmpty, isLine] = [valueAt(table, cell) === 0, isMargin(table, cell)];
  const steps: Step[] = [];
  if (!isEmpty || !isLine) steps.push({ from: row, to: column, cell });
  if (!isEmpty || isLine) steps.push({ from: column, to: row, cell });
  return steps;
}
