import type { Change } from "./change";
import { PLAN_CHANGES } from "./change";
import { inOrder } from "./in-order";
import type { PlanItem, PlanSnapshot } from "./plan";
import { storedItem } from "./stored-snapshot";

/**
 * The snapshot after `changes`, in their order. Changes of items that are not there are passed over:
 * undo walks its own log, so they only occur when somebody else has removed the item since.
 */
export function applyChanges(plan: PlanSnapshot, changes: readonly Change[]): PlanSnapshot {
  const after = changes.reduce(applyOne, plan);
  return { ...after, items: inOrder(after.items) };
}

function applyOne(plan: PlanSnapshot, change: Change): PlanSnapshot {
  if (change.kind === "added") {
    const others = plan.items.filter(({ id }) => id !== change.item.id);
    return { ...plan, items: [...others, storedItem(change.item)] };
  }
  if (change.kind === "removed")
    return { ...plan, items: plan.items.filter(({ id }) => id !== change.item.id) };
  if ("itemId" in change) {
    const changed = (item: PlanItem): PlanItem =>
      item.id === change.itemId ? { ...item, ...change.to } : item;
    return { ...plan, items: plan.items.map(changed) };
  }
  return change.kind in PLAN_CHANGES ? { ...plan, ...change.to } : plan;
}
