import type { Quarter } from "@/lib/kernel/quarter";
import { HORIZON, isPlaced, lastQuarter, type PlacedItem, type PlanSnapshot } from "./plan";

/**
 * Parts of a tenth of an hour: the least common multiple of 1 to 20. Hours spread over any number of
 * quarters are whole parts, so loads are added and compared exactly, never rounded. 200 items of
 * 10,000 hours stay below 2^53.
 */
export const PARTS = 232_792_560;

/** What one item asks of each of its quarters, in parts: its hours spread evenly. */
const partsPerQuarter = (item: PlacedItem): number => item.hours * (PARTS / item.quarters);

export type QuarterLoad = {
  quarter: Quarter;
  /** Load and capacity in parts; hours are `parts / PARTS / 10`. */
  parts: number;
  capacity: number;
  /** Parts above capacity, 0 where it fits. */
  over: number;
};

/** Hours asked of each of the plan's twenty quarters against the capacity, exactly. */
export function loadPerQuarter(
  plan: Pick<PlanSnapshot, "items" | "startsIn" | "hoursPerQuarter">,
): QuarterLoad[] {
  const parts = new Array<number>(HORIZON).fill(0);
  for (const item of plan.items.filter(isPlaced)) {
    for (let quarter = item.startsIn; quarter <= lastQuarter(item); quarter++) {
      const at = quarter - plan.startsIn;
      if (at >= 0 && at < HORIZON) parts[at] = (parts[at] ?? 0) + partsPerQuarter(item);
    }
  }
  const capacity = plan.hoursPerQuarter * PARTS;
  return parts.map((load, at) => ({
    quarter: plan.startsIn + at,
    parts: load,
    capacity,
    over: Math.max(0, load - capacity),
  }));
}
