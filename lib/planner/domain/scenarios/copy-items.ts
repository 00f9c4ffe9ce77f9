import type { PlanItem } from "@/lib/planner/domain/plan";

/** An item of the copy and the one it was made from. */
type Pair = { itemId: string; from: string };

/**
 * The same items under new ids, waiting for one another as before; what waits for something outside `items` no
 * longer does.
 *
 * @param newId gives each copy its id; called once per item, in order
 * @returns the copies, and which item each was made from
 */
export function copyItems(
  items: readonly PlanItem[],
  newId: () => string,
): { items: PlanItem[]; pairs: Pair[] } {
  const ids = new Map(items.map(({ id }) => [id, newId()]));
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    items: items.map((item) => ({
      ...item,
      id: idOf(item.id),
      after: item.after.filter((id) => ids.has(id)).map(idOf),
    })),
    pairs: items.map(({ id }) => ({ itemId: idOf(id), from: id })),
  };
}
