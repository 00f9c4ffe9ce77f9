import type { Path } from "@/lib/kernel/path";
import { PATHS } from "@/lib/kernel/path";
import type { Quarter } from "@/lib/kernel/quarter";
import { isPlaced, type PlanItem, type PlanSnapshot, type Serves } from "@/lib/planner/domain/plan";

/** A post the plan reaches, and the quarter it begins in. */
export type Rung = { item: PlanItem; reachedIn: Quarter };

/** The posts of a plan in the order in which they are reached; of what is not placed, none. */
export const rungs = (plan: Pick<PlanSnapshot, "items">): Rung[] =>
  plan.items
    .filter(isPlaced)
    .filter(({ kind }) => kind === "role")
    .sort((a, b) => a.startsIn - b.startsIn || a.position - b.position)
    .map((item) => ({ item, reachedIn: item.startsIn }));

/** The path a post serves most; `own` where no other is served better. */
export function pathServed(serves: Serves, own: Path): Path {
  const most = Math.max(...PATHS.map((path) => serves[path]));
  return serves[own] === most ? own : (PATHS.find((path) => serves[path] === most) ?? own);
}
