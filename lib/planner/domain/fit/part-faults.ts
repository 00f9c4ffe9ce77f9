import { type Conflict, conflictKey, findConflicts } from "@/lib/planner/domain/conflicts";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";

/**
 * What taking over a part of a proposal would break: conflicts of `part` that neither the plan as it stands nor the
 * whole proposal has, or has as badly. Empty when the part may be taken by itself.
 */
export function partFaults(
  part: PlanSnapshot,
  { before, whole }: { before: PlanSnapshot; whole: PlanSnapshot },
): Conflict[] {
  const [then, altogether] = [amounts(before), amounts(whole)];
  return findConflicts(part).filter((found) => {
    const key = conflictKey(found);
    return found.amount > Math.max(then.get(key) ?? 0, altogether.get(key) ?? 0);
  });
}

const amounts = (plan: PlanSnapshot) =>
  new Map(findConflicts(plan).map((found) => [conflictKey(found), found.amount]));
