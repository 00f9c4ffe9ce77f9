import { inOrder } from "./in-order";
import type { PlanSnapshot } from "./plan";
import { itemOf } from "./plan-items";

/** Swaps an item with its neighbour of the same kind. At the end of its lane it stays where it is. */
export function reorderItem(
  plan: PlanSnapshot,
  itemId: string,
  direction: "up" | "down",
): PlanSnapshot {
  const item = itemOf(plan, itemId);
  const lane = inOrder(plan.items.filter(({ kind }) => kind === item.kind));
  const at = lane.findIndex(({ id }) => id === itemId);
  const other = lane[direction === "up" ? at - 1 : at + 1];
  if (!other) return plan;
  const positions = new Map([
    [item.id, other.position],
    [other.id, item.position],
  ]);
  const items = plan.items.map((old) => ({
    ...old,
    position: positions.get(old.id) ?? old.position,
  }));
  return { ...plan, items: inOrder(items) };
}
