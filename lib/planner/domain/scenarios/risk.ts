import type { Quarter } from "@/lib/kernel/quarter";
import { findConflicts } from "@/lib/planner/domain/conflicts";
import { loadPerQuarter, PARTS } from "@/lib/planner/domain/load";
import { isPlaced, type PlanItem, type PlanSnapshot } from "@/lib/planner/domain/plan";

export type Risk = {
  conflicts: number;
  /** The item on which most work rests, and its share of all open hours in [0, 1]; null without hours. */
  restsOn: { item: PlanItem; share: number } | null;
  /** Hours that are free, of all there are, in [0, 1]; null without any capacity. */
  slack: number | null;
  /** The quarter with the least room; tenths of an hour, below 0 where it is over. */
  tightest: { quarter: Quarter; free: number };
};

/**
 * How fragile a plan is: what does not fit, how much of the open work rests on one item (its own hours and those
 * of everything that waits for it, directly or not), and how much room is left.
 */
export function risk(plan: PlanSnapshot): Risk {
  const loads = loadPerQuarter(plan).map(({ quarter, parts, capacity }) => ({
    quarter,
    capacity,
    free: capacity - parts,
  }));
  const capacity = loads.reduce((sum, load) => sum + load.capacity, 0);
  const free = loads.reduce((sum, load) => sum + Math.max(0, load.free), 0);
  const tightest = loads.reduce((least, load) => (load.free < least.free ? load : least));
  return {
    conflicts: findConflicts(plan).length,
    restsOn: mostWork(plan.items.filter(isPlaced).filter(({ status }) => status !== "done")),
    slack: capacity > 0 ? free / capacity : null,
    tightest: { quarter: tightest.quarter, free: Math.round(tightest.free / PARTS) },
  };
}

function mostWork(open: readonly PlanItem[]): Risk["restsOn"] {
  const total = open.reduce((sum, { hours }) => sum + hours, 0);
  if (total === 0) return null;
  const [first] = open
    .map((item) => ({ item, share: workBehind(item, open) / total }))
    .sort((a, b) => b.share - a.share);
  return first ?? null;
}

/** Hours of an item and of all that waits for it; each counts once, also where they wait in a circle. */
function workBehind(item: PlanItem, open: readonly PlanItem[]): number {
  const met = new Set([item.id]);
  for (let before = 0; before < met.size; ) {
    before = met.size;
    for (const { id, after } of open) if (after.some((one) => met.has(one))) met.add(id);
  }
  return open.filter(({ id }) => met.has(id)).reduce((sum, { hours }) => sum + hours, 0);
}
