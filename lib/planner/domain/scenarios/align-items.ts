import type { PlanSnapshot } from "@/lib/planner/domain/plan";

/** The origin of an item by its id; an item that was never copied has none but itself. */
export type Origins = ReadonlyMap<string, string>;

export const originOf = (origins: Origins, itemId: string): string => origins.get(itemId) ?? itemId;

/**
 * `plan` with every item that it shares with `other` under the id it has there, so that the two can be compared
 * item by item. Of several items with one origin in `other`, the first counts, and each is met once.
 */
export function alignItems(
  plan: PlanSnapshot,
  other: Pick<PlanSnapshot, "items">,
  origins: Origins,
): PlanSnapshot {
  const there = new Map<string, string>();
  for (const { id } of other.items) {
    const origin = originOf(origins, id);
    if (!there.has(origin)) there.set(origin, id);
  }
  const ids = new Map<string, string>();
  for (const { id } of plan.items) {
    const origin = originOf(origins, id);
    const met = there.get(origin);
    if (met === undefined) continue;
    ids.set(id, met);
    there.delete(origin);
  }
  const idOf = (id: string) => ids.get(id) ?? id;
  const items = plan.items.map((item) => ({
    ...item,
    id: idOf(item.id),
    after: item.after.map(idOf),
  }));
  return { ...plan, items };
}
