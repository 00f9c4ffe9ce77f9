import { type Cell, type Counts, cellsOf, LEAST, valueAt } from "./margins";
import { columnNode, isMargin, rowNode } from "./residual";

// What is hidden of a table still adds up: lines to their totals, and sums of lines less other lines to further groups.
// Such a group is a cut of the network of rows and columns: every hidden cell that crosses it leads out, so that what
// goes out is what is shown. A total that is hidden says nothing of its line: it ties the line to the end of the table.

type Hidden = (cell: Cell) => boolean;
type Node = string;
type Pipe = { from: Node; to: Node; room: number };

/**
 * Cells of which hiding one more enlarges the smallest group that can be told, or makes it untold: all that are shown and
 * cross its cut. Null where every group that can be told is of five people or none.
 */
export function cellsBesideSmallGroup(table: Counts, isHidden: Hidden): readonly Cell[] | null {
  for (const cell of cellsOf(table)) {
    if (!isHidden(cell) || isTotal(table, cell) || valueAt(table, cell) === 0) continue;
    const within = smallSide(table, isHidden, cell);
    if (within) return cellsOf(table).filter((other) => !isHidden(other) && crosses(other, within));
  }
  return null;

  function crosses(other: Cell, within: ReadonlySet<Node>): boolean {
    const [out, back] = [within.has(rowNode(other[0])), within.has(columnNode(other[1]))];
    if (out === back) return false;
    // An empty cell that leads out would enlarge nothing.
    return valueAt(table, other) > 0 || isTotal(table, other) || back;
  }
}

const isTotal = (table: Counts, cell: Cell): boolean =>
  isMargin(table, cell) ||
  (cell[0] === table.length - 1 && cell[1] === (table[0]?.length ?? 0) - 1);

/** The nodes before the smallest cut through a cell (Ford and Fulkerson), or null where five people or more cross it. */
function smallSide(table: Counts, isHidden: Hidden, cell: Cell): ReadonlySet<Node> | null {
  const pipes = pipesOf(table, isHidden);
  const [source, sink] = [rowNode(cell[0]), columnNode(cell[1])];
  for (let flow = 0; flow < LEAST; ) {
    const came = reached(pipes, source);
    if (!came.has(sink)) return new Set(came.keys());
    flow += pushAlong(came, sink);
  }
  return null;
}

type Step = { pipe: Pipe; back: Pipe } | null;

function pipesOf(table: Counts, isHidden: Hidden): Map<Node, { pipe: Pipe; back: Pipe }[]> {
  const pipes = new Map<Node, { pipe: Pipe; back: Pipe }[]>();
  const add = (pipe: Pipe, back: Pipe) =>
    pipes.set(pipe.from, [...(pipes.get(pipe.from) ?? []), { pipe, back }]);
  for (const cell of cellsOf(table).filter(isHidden)) {
    const [row, column] = [rowNode(cell[0]), columnNode(cell[1])];
    const room = isTotal(table, cell) ? Number.POSITIVE_INFINITY : valueAt(table, cell);
    const out = { from: row, to: column, room };
    const back = { from: column, to: row, room: Number.POSITIVE_INFINITY };
    add(out, back);
    add(back, out);
  }
  return pipes;
}

/** Every node that water from `source` still comes to, and through which pipe it came. */
function reached(
  pipes: ReadonlyMap<Node, readonly { pipe: Pipe; back: Pipe }[]>,
  source: Node,
): Map<Node, Step> {
  const came = new Map<Node, Step>([[source, null]]);
  for (const node of came.keys())
    for (const step of pipes.get(node) ?? [])
      if (step.pipe.room > 0 && !came.has(step.pipe.to)) came.set(step.pipe.to, step);
  return came;
}

/** Sends as much as fits along the way that was found, at least one person, and says how much. */
function pushAlong(came: ReadonlyMap<Node, Step>, sink: Node): number {
  const way: NonNullable<Step>[] = [];
  for (let step = came.get(sink) ?? null; step; step = came.get(step.pipe.from) ?? null)
    way.push(step);
  const amount = Math.min(...way.map(({ pipe }) => pipe.room));
  for (const { pipe, back } of way) {
    pipe.room -= amount;
    back.room += amount;
  }
  return amount;
}
