import "server-only";
import { Conflict } from "@/lib/kernel/errors";
import { itemForm, type PlanForm, planForm } from "@/lib/planner/domain/plan-forms";
import { itemOf } from "@/lib/planner/domain/plan-items";
import type { LockedPlan } from "@/lib/planner/queries/read-plan";

/** Throws Conflict, with what stands now, when the item has changed since `version` was read. */
export function expectItem(row: LockedPlan, itemId: string, version: number): void {
  const item = itemOf(row, itemId);
  const current = row.versions[itemId];
  if (current === version) return;
  throw new Conflict("This item was changed since you opened it, in another tab or window.", {
    ...itemForm(item, row.currency),
    version: String(current),
  });
}

/** Throws Conflict, with what stands now, when the plan's own fields have changed since. */
export function expectSettings(row: LockedPlan, version: number): void {
  if (row.settingsVersion === version) return;
  const current: PlanForm = planForm(row);
  throw new Conflict("The plan's settings were changed since you opened them.", {
    ...current,
    version: String(row.settingsVersion),
  });
}

/** Throws Conflict when anything in the plan has changed since `version` was read. */
export function expectPlan(row: LockedPlan, version: number): void {
  if (row.version === version) return;
  throw new Conflict("The plan has changed since this page was drawn. Look again, then decide.", {
    version: String(row.version),
  });
}
