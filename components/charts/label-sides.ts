/** The side of a mark on which its label stands. */
export type Side = "right" | "left" | "above" | "below";

type Box = { left: number; right: number; top: number; bottom: number };
type Marked = { x: number; y: number; width: number };

/** In px: half a mark, the height of a line, and the gap between mark and label. */
const MARK = 8;
const LINE = 14;
const GAP = 3;
const SIDES: readonly Side[] = ["right", "left", "above", "below"];

/**
 * A side for each label so that labels overlap marks, one another and the edge as little as can be had by
 * placing them one after the other.
 *
 * @param marks places in px from the top left, and how wide each label is
 * @param edge  width and height of the drawing in px
 */
export function labelSides(marks: readonly Marked[], edge: number): Side[] {
  const taken: Box[] = marks.map(({ x, y }) => ({
    left: x - MARK,
    right: x + MARK,
    top: y - MARK,
    bottom: y + MARK,
  }));
  return marks.map((mark) => {
    const tried = SIDES.map((side) => ({ side, box: boxOf(mark, side) }));
    const costs = tried.map(({ box }) => cost(box, taken, edge));
    const best = tried[costs.indexOf(Math.min(...costs))] ?? tried[0];
    if (!best) return "right";
    taken.push(best.box);
    return best.side;
  });
}

function boxOf({ x, y, width }: Marked, side: Side): Box {
  if (side === "right" || side === "left") {
    const left = side === "right" ? x + MARK + GAP : x - MARK - GAP - width;
    return { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 };
  }
  const top = side === "above" ? y - MARK - GAP - LINE : y + MARK + GAP;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + LINE };
}

/** Area of what is covered or cut off, in px². */
function cost(box: Box, taken: readonly Box[], edge: number): number {
  const inside = overlap(box, { left: 0, right: edge, top: 0, bottom: edge });
  const cut = (box.right - box.left) * (box.bottom - box.top) - inside;
  return 3 * cut + taken.reduce((sum, other) => sum + overlap(box, other), 0);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
