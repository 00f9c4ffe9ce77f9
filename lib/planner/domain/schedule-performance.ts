import type { Quarter } from "@/lib/kernel/quarter";
import { isPlaced, lastQuarter, type PlanItem, type PlanSnapshot } from "./plan";

/** `ratio` = done / due: 1 on schedule, below it behind, above it ahead; null while nothing is due. */
type Measure = { due: number; done: number; ratio: number | null };
export type SchedulePerformance = { items: Measure; hours: Measure; late: PlanItem[] };

/**
 * Planned by today against done: schedule performance = done weight / planned weight, with one per
 * item and hours (tenths) as weights.
 *
 * An item is due once its last quarter lies before `today`'s quarter; the quarter one is in is still
 * open. What was finished early counts as done, so a plan can be ahead.
 *
 * @returns also the items that were due and are not done, earliest first
 */
export function schedulePerformance(
  plan: Pick<PlanSnapshot, "items">,
  today: Quarter,
): SchedulePerformance {
  const live = plan.items.filter(({ status }) => status !== "dropped");
  const due = live.filter((item) => isPlaced(item) && lastQuarter(item) < today);
  const done = live.filter(({ status }) => status === "done");
  const measure = (weight: (item: PlanItem) => number): Measure => {
    const sum = (items: readonly PlanItem[]) => items.reduce((total, x) => total + weight(x), 0);
    const planned = sum(due);
    return { due: planned, done: sum(done), ratio: planned > 0 ? sum(done) / planned : null };
  };
  return {
    items: measure(() => 1),
    hours: measure(({ hours }) => hours),
    late: due
      .filter(({ status }) => status !== "done")
      .sort((a, b) => (a.startsIn ?? 0) - (b.startsIn ?? 0)),
  };
}
