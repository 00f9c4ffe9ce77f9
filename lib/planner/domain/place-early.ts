import { findConflicts } from "./conflicts";
import { HORIZON, type PlanItem, type PlanSnapshot } from "./plan";

/**
 * Adds `item` at the first quarter from `wanted` on in which it fits hours, money, prerequisites and
 * the horizon. With no such quarter it waits in the tray.
 *
 * @param wanted quarters after the plan's start, 0 to 19
 */
export function placeEarly(plan: PlanSnapshot, item: PlanItem, wanted: number): PlanSnapshot {
  const already = findConflicts(plan).length;
  for (let at = wanted; at + item.quarters <= HORIZON; at++) {
    const placed = { ...item, startsIn: plan.startsIn + at };
    const tried = { ...plan, items: [...plan.items, placed] };
    if (findConflicts(tried).length <= already) return tried;
  }
  return { ...plan, items: [...plan.items, { ...item, startsIn: null }] };
}
