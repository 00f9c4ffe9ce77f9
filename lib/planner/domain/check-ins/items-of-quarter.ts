import type { Quarter } from "@/lib/kernel/quarter";
import { isPlaced, lastQuarter, type PlanItem, type PlanSnapshot } from "@/lib/planner/domain/plan";

/** What a check-in begins with, each item in one list only. */
export type QuarterItems = {
  /** Was to be finished before the quarter and is not, the longest ago first. */
  late: PlanItem[];
  done: PlanItem[];
  inProgress: PlanItem[];
  /** Lies in the quarter and is not begun. */
  planned: PlanItem[];
};

/** What the plan says of one quarter: of what lies in it, was finished in it, or is still open from before. */
export function itemsOfQuarter(plan: Pick<PlanSnapshot, "items">, quarter: Quarter): QuarterItems {
  const placed = plan.items.filter(isPlaced);
  const open = placed.filter(({ status }) => status !== "done");
  const late = open.filter((item) => lastQuarter(item) < quarter);
  const here = open.filter((item) => item.startsIn <= quarter && lastQuarter(item) >= quarter);
  return {
    late: late.sort((a, b) => lastQuarter(a) - lastQuarter(b)),
    done: plan.items.filter(({ status, doneIn }) => status === "done" && doneIn === quarter),
    inProgress: here.filter(({ status }) => status === "in progress"),
    planned: here.filter(({ status }) => status === "planned"),
  };
}
