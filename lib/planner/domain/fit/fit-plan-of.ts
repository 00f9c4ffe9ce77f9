import type { Quarter } from "@/lib/kernel/quarter";
import {
  HORIZON,
  isPlaced,
  lastQuarter,
  type PlacedItem,
  type PlanItem,
  type PlanSnapshot,
} from "@/lib/planner/domain/plan";
import type { FitItem, FitPlan } from "./fit-plan";

/**
 * What a fit may arrange of a plan, and what it has to leave.
 *
 * What is done or in progress stays where it is and takes its hours and money first. What is dropped counts nowhere,
 * and so does what is done without a place. Everything else may be placed, from `today` or its eligibility on. It aims
 * at the wished quarter, without one at where it stands; what waits in the tray without a wish may go anywhere.
 *
 * A prerequisite that is done asks nothing more; one in progress has to end first; what comes after a dropped one has
 * no quarter at all, until one of the two is changed.
 */
export function fitPlanOf(plan: PlanSnapshot, today: Quarter): FitPlan {
  const items = plan.items.filter(isMovable);
  const movable = new Set(items.map(({ id }) => id));
  const others = new Map(plan.items.map((item) => [item.id, item]));
  const never = plan.startsIn + HORIZON;
  const soonest = ({ after, earliestIn }: PlanItem) =>
    Math.max(
      today,
      earliestIn ?? 0,
      ...after.map((id) => {
        const before = others.get(id);
        if (!before || movable.has(id) || before.status === "done") return 0;
        return isPlaced(before) ? lastQuarter(before) + 1 : never;
      }),
    );
  return {
    start: plan.startsIn,
    quarters: HORIZON,
    hoursPerQuarter: plan.hoursPerQuarter,
    budgets: plan.budgetsMinor,
    items: items.map((item) => fitItem(item, soonest(item), movable)),
    standing: plan.items
      .filter(isPlaced)
      .filter(({ id }) => !movable.has(id))
      .map(standingItem),
  };
}

/** Whether a fit may give an item another place: it has not begun, or has none. */
export const isMovable = (item: PlanItem): boolean =>
  item.status === "planned" || (item.status === "in progress" && item.startsIn === null);

const fitItem = (item: PlanItem, soonest: Quarter, movable: ReadonlySet<string>): FitItem => ({
  id: item.id,
  quarters: item.quarters,
  hours: item.hours,
  cost: item.costMinor,
  load: null,
  costs: null,
  after: item.after.filter((id) => movable.has(id)),
  earliest: soonest,
  fixed: null,
  priority: item.priority,
  target: item.targetIn ?? item.startsIn,
});

const standingItem = ({ startsIn, quarters, hours, costMinor }: PlacedItem) => ({
  start: startsIn,
  quarters,
  hours,
  cost: costMinor,
});
