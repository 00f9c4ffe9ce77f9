import type { PlanItem } from "@/lib/planner/domain/plan";

/**
 * `item` as it would stand in another scenario, in the place of `there`: all that it is, but its own id, its place
 * in that list, and what it waits for in that plan. Its cost comes along where both plans count in one currency;
 * nothing is converted.
 */
export const asShared = (
  item: PlanItem,
  there: PlanItem,
  { isOneCurrency }: { isOneCurrency: boolean },
): PlanItem => ({
  ...item,
  ...(!isOneCurrency && { costMinor: there.costMinor }),
  id: there.id,
  after: there.after,
  position: there.position,
});
