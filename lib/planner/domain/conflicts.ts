import type { Quarter } from "@/lib/kernel/quarter";
import { costPerYear, planYear } from "./cost";
import { loadPerQuarter } from "./load";
import { HORIZON, isPlaced, lastQuarter, type PlacedItem, type PlanSnapshot } from "./plan";
import { prerequisiteCycle } from "./prerequisite-cycle";

/** Something that cannot be as planned. `amount` orders two findings of one thing: more is worse. */
export type Conflict =
  /** `amount` in parts of a tenth of an hour (see `PARTS`) above capacity. */
  | { kind: "capacity"; quarter: Quarter; itemIds: string[]; amount: number }
  /** `amount` in minor units above the budget of plan year `year` (from 0). */
  | { kind: "budget"; year: number; itemIds: string[]; amount: number }
  /** Starts `amount` quarters too early for the prerequisite to have ended. */
  | { kind: "order"; itemIds: string[]; prerequisiteId: string; quarter: Quarter; amount: number }
  /** The prerequisite is gone, dropped, or waits in the tray. */
  | { kind: "missing"; itemIds: string[]; prerequisiteId: string; amount: number }
  /** Starts `amount` quarters before it may. */
  | { kind: "eligibility"; itemIds: string[]; quarter: Quarter; amount: number }
  /** Lies `amount` quarters outside the twenty. */
  | { kind: "horizon"; itemIds: string[]; quarter: Quarter; amount: number }
  | { kind: "cycle"; itemIds: string[]; amount: number };

/** One name per thing that can be wrong, so that findings before and after a change can be compared. */
export function conflictKey(conflict: Conflict): string {
  switch (conflict.kind) {
    case "capacity":
      return `capacity:${conflict.quarter}`;
    case "budget":
      return `budget:${conflict.year}`;
    case "order":
    case "missing":
      return `${conflict.kind}:${conflict.itemIds.join()}:${conflict.prerequisiteId}`;
    default:
      return `${conflict.kind}:${conflict.itemIds.join()}`;
  }
}

const isOpen = (item: PlacedItem): boolean => item.status !== "done";
const ids = (items: readonly PlacedItem[]) => items.map(({ id }) => id);

/**
 * Everything in the plan that does not fit: first time, then money, then item by item.
 *
 * Dropped items and the tray count nowhere. What is done counts as load and cost, but a quarter or
 * year filled by finished things alone is history, not a conflict, and nothing is asked of a done item.
 */
export function findConflicts(plan: PlanSnapshot): Conflict[] {
  const placed = plan.items.filter(isPlaced);
  const cycle = prerequisiteCycle(plan.items.filter(({ status }) => status !== "dropped"));
  return [
    ...overloads(plan, placed),
    ...overspends(plan, placed),
    ...placed.filter(isOpen).flatMap((item) => ofItem(plan, item)),
    ...(cycle ? [{ kind: "cycle" as const, itemIds: cycle, amount: cycle.length }] : []),
  ];
}

function overloads(plan: PlanSnapshot, placed: readonly PlacedItem[]): Conflict[] {
  return loadPerQuarter(plan).flatMap(({ quarter, over }) => {
    if (over === 0) return [];
    const here = placed.filter(
      (item) => item.hours > 0 && item.startsIn <= quarter && quarter <= lastQuarter(item),
    );
    if (!here.some(isOpen)) return [];
    return [{ kind: "capacity" as const, quarter, itemIds: ids(here), amount: over }];
  });
}

function overspends(plan: PlanSnapshot, placed: readonly PlacedItem[]): Conflict[] {
  return costPerYear(plan).flatMap(({ year, over }) => {
    if (over === 0) return [];
    const here = placed.filter(
      (item) => item.costMinor > 0 && planYear(plan, item.startsIn) === year,
    );
    if (!here.some(isOpen)) return [];
    return [{ kind: "budget" as const, year, itemIds: ids(here), amount: over }];
  });
}

function ofItem(plan: PlanSnapshot, item: PlacedItem): Conflict[] {
  const itemIds = [item.id];
  const found = item.after.flatMap((prerequisiteId): Conflict[] => {
    const before = plan.items.find(({ id }) => id === prerequisiteId);
    if (before?.status === "done") return [];
    if (!before || !isPlaced(before))
      return [{ kind: "missing", itemIds, prerequisiteId, amount: 1 }];
    const quarter = lastQuarter(before) + 1;
    const amount = quarter - item.startsIn;
    return amount > 0 ? [{ kind: "order", itemIds, prerequisiteId, quarter, amount }] : [];
  });
  if (item.earliestIn !== null && item.startsIn < item.earliestIn) {
    const amount = item.earliestIn - item.startsIn;
    found.push({ kind: "eligibility", itemIds, quarter: item.earliestIn, amount });
  }
  const end = plan.startsIn + HORIZON - 1;
  const outside = Math.max(0, plan.startsIn - item.startsIn) + Math.max(0, lastQuarter(item) - end);
  if (outside > 0) found.push({ kind: "horizon", itemIds, quarter: end, amount: outside });
  return found;
}
