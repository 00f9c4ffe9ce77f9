import { Refused } from "@/lib/kernel/errors";
import type { PlanItem, PlanSnapshot } from "./plan";
import { prerequisiteCycle } from "./prerequisite-cycle";

/** The item of that id. Throws Refused when it is no longer in the plan. */
export function itemOf(plan: PlanSnapshot, itemId: string): PlanItem {
  const item = plan.items.find(({ id }) => id === itemId);
  if (!item) throw new Refused("That item is no longer in the plan.");
  return item;
}

/** Puts `item` in the place of the one of its id. Throws Refused where its prerequisites go in a circle. */
export function withItem(plan: PlanSnapshot, item: PlanItem): PlanSnapshot {
  const items = plan.items.map((old) => (old.id === item.id ? item : old));
  refuseCycle(items);
  return { ...plan, items };
}

/** Adds an item as the last of the list. Throws Refused on a circle of prerequisites or beyond 200 items. */
export function addItem(plan: PlanSnapshot, item: Omit<PlanItem, "position">): PlanSnapshot {
  if (plan.items.length >= MOST_ITEMS)
    throw new Refused(`A plan holds at most ${MOST_ITEMS} items: drop or delete one first.`);
  const position = Math.max(0, ...plan.items.map((old) => old.position)) + 1;
  const items = [...plan.items, { ...item, position }];
  refuseCycle(items);
  return { ...plan, items };
}
/** More than this is no plan any more. */
export const MOST_ITEMS = 200;

function refuseCycle(items: readonly PlanItem[]): void {
  const cycle = prerequisiteCycle(items.filter(({ status }) => status !== "dropped"));
  if (!cycle) return;
  const names = cycle.map((id) => items.find((item) => item.id === id)?.title ?? id);
  throw new Refused(
    `These would wait for each other: ${[...names, names[0]].join(" → ")}. Choose another prerequisite.`,
    "after",
  );
}

/** Takes an item out for good, and out of what other items wait for. */
export function removeItem(plan: PlanSnapshot, itemId: string): PlanSnapshot {
  itemOf(plan, itemId);
  const items = plan.items
    .filter(({ id }) => id !== itemId)
    .map((item) =>
      item.after.includes(itemId)
        ? { ...item, after: item.after.filter((id) => id !== itemId) }
        : item,
    );
  return { ...plan, items };
}
