import {
  HORIZON,
  ITEM_KINDS,
  type ItemKind,
  isPlaced,
  type PlacedItem,
  type PlanItem,
} from "@/lib/planner/domain/plan";

/** Where a bar stands in its lane; `label` says on which side of the bar its words are. */
export type Place = {
  item: PlacedItem;
  column: number;
  span: number;
  row: number;
  label: "inside" | "after" | "before";
};
export type Lane = { kind: ItemKind; rows: number; firstRow: number; places: Place[] };

/** Letters of a line per quarter of width, those that mark and menu take, and how full lines get in wrapping. */
const LETTERS_PER_QUARTER = 8.2;
const TAKEN = 7;
const FULLNESS = 0.85;
/** Quarters a label beside its bar may take. */
const WIDEST_LABEL = 4;

const longestWord = (title: string): number =>
  Math.max(...title.split(/[\s-]+/).map((word) => word.length));

function fitsInside(title: string, span: number, scale: number): boolean {
  const line = span * scale * LETTERS_PER_QUARTER - TAKEN;
  return title.length <= 2 * FULLNESS * line && longestWord(title) <= line;
}

/** Quarters the words take beside a bar, on two lines. */
export const labelWidth = (title: string, scale = 1): number =>
  Math.min(
    WIDEST_LABEL,
    Math.ceil(
      Math.max(
        (title.length + 2) / (2 * FULLNESS * scale * LETTERS_PER_QUARTER),
        (longestWord(title) + 3) / (scale * LETTERS_PER_QUARTER),
      ),
    ),
  );

/**
 * Lanes of kind from the top down, each with as many rows as it takes for no bar and no label to lie on
 * another. Items keep their listed order; `firstRow` counts rows over all lanes.
 *
 * @param scale  how many times as wide as usual a quarter is at least
 */
export function packLanes(items: readonly PlanItem[], startsIn: number, scale = 1): Lane[] {
  let firstRow = 0;
  return ITEM_KINDS.map((kind) => {
    const ends: boolean[][] = [];
    const places = items
      .filter(isPlaced)
      .filter((item) => item.kind === kind)
      .flatMap((item) => {
        const place = horizontally(item, startsIn, scale);
        if (!place) return [];
        const row = firstFree(ends, place.from, place.to);
        return [{ ...place.place, row }];
      });
    const rows = Math.max(1, ends.length);
    const lane = { kind, rows, firstRow, places };
    firstRow += rows;
    return lane;
  });
}

function horizontally(item: PlacedItem, startsIn: number, scale: number) {
  const column = Math.max(0, item.startsIn - startsIn);
  const end = Math.min(HORIZON, item.startsIn - startsIn + item.quarters);
  const span = end - column;
  if (span < 1 || column >= HORIZON) return null;
  if (fitsInside(item.title, span, scale))
    return { place: { item, column, span, label: "inside" as const }, from: column, to: end };
  const beside = labelWidth(item.title, scale);
  return end + beside <= HORIZON || column < beside
    ? { place: { item, column, span, label: "after" as const }, from: column, to: end + beside }
    : { place: { item, column, span, label: "before" as const }, from: column - beside, to: end };
}

/** Takes the first row in which the columns are free. */
function firstFree(rows: boolean[][], from: number, to: number): number {
  const columns = Array.from({ length: to - from }, (_, at) => from + at);
  const free = rows.findIndex((row) => columns.every((column) => !row[column]));
  const at = free >= 0 ? free : rows.length;
  const row = rows[at] ?? [];
  for (const column of columns) row[column] = true;
  rows[at] = row;
  return at;
}
