import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import type { Fit } from "./fit-plan";

type Proposed = Pick<Fit, "placed" | "left">;

/** The plan as a proposal would have it; `chosen` takes over the places of these items alone. */
export function withFit(
  plan: PlanSnapshot,
  { placed, left }: Proposed,
  chosen?: ReadonlySet<string>,
): PlanSnapshot {
  const starts = new Map<string, number | null>([
    ...placed.map(({ id, start }) => [id, start] as const),
    ...left.map(({ id }) => [id, null] as const),
  ]);
  const placedAnew = (item: PlanItem): PlanItem => {
    const start = starts.get(item.id);
    const isTaken = start !== undefined && (!chosen || chosen.has(item.id));
    return isTaken ? { ...item, startsIn: start } : item;
  };
  return { ...plan, items: plan.items.map(placedAnew) };
}

/** The items to which a proposal gives another place, in the order of the plan. */
export const movedBy = (plan: PlanSnapshot, fit: Proposed): PlanItem[] => {
  const after = withFit(plan, fit);
  return plan.items.filter(({ startsIn }, at) => after.items[at]?.startsIn !== startsIn);
};
