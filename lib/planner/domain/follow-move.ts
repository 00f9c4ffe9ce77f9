import type { Quarter } from "@/lib/kernel/quarter";
import { HORIZON, isPlaced, lastQuarter, type PlacedItem, type PlanItem } from "./plan";

/** What happens to what comes after a moved item: nothing, only what must, or everything by as much. */
export const FOLLOW_RULES = ["stay", "overlap", "gap"] as const;
export type FollowRule = (typeof FOLLOW_RULES)[number];

type Board = { items: readonly PlanItem[]; startsIn: Quarter };

/**
 * Where the items that come after a moved one go with it, directly or through others.
 *
 * `stay`: nowhere. `overlap`: what would start before what it waits for ends starts right after that, never earlier
 * than it did. `gap`: all start by as many quarters later or earlier as the moved item ends. Only planned items with a
 * place go along; one for which the five years have no room stays, and so does what comes after it.
 *
 * @param board  the plan after the move, everything else where it stood
 * @param before the moved item as it stood
 * @returns the new start by id, of the items that change theirs
 */
export function followMove(board: Board, before: PlanItem, rule: FollowRule): Map<string, Quarter> {
  const moved = board.items.find(({ id }) => id === before.id);
  const starts = new Map<string, Quarter>();
  if (rule === "stay" || !moved || !isPlaced(moved) || !isPlaced(before)) return starts;
  const by = lastQuarter(moved) - lastQuarter(before);
  const ends = new Map([[moved.id, lastQuarter(moved)]]);
  for (const item of inTurn(board.items, moved)) {
    const waited = item.after.flatMap((id) => ends.get(id) ?? []);
    if (waited.length === 0) continue;
    const start =
      rule === "gap" ? item.startsIn + by : Math.max(item.startsIn, ...waited.map(after));
    if (start === item.startsIn || !hasRoom(board, item, start)) continue;
    starts.set(item.id, start);
    ends.set(item.id, start + item.quarters - 1);
  }
  return starts;
}

/** The same board with those items at their new starts. */
export const withStarts = <B extends { items: readonly PlanItem[] }>(
  board: B,
  starts: ReadonlyMap<string, Quarter>,
): B => ({
  ...board,
  items: board.items.map((item) => {
    const start = starts.get(item.id);
    return start === undefined ? item : { ...item, startsIn: start };
  }),
});

const after = (last: Quarter): Quarter => last + 1;

const hasRoom = ({ startsIn }: Board, { quarters }: PlanItem, start: Quarter): boolean =>
  start >= startsIn && start + quarters <= startsIn + HORIZON;

/** Everything that comes after `moved` and may go along, each after all that it waits for. */
function inTurn(items: readonly PlanItem[], moved: PlacedItem): PlacedItem[] {
  const order: PlacedItem[] = [];
  const seen = new Set([moved.id]);
  const visit = (id: string) => {
    for (const item of items) {
      if (!item.after.includes(id) || seen.has(item.id)) continue;
      if (!isPlaced(item) || item.status !== "planned") continue;
      seen.add(item.id);
      visit(item.id);
      order.unshift(item);
    }
  };
  visit(moved.id);
  return order;
}
