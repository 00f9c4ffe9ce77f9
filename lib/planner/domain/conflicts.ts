import type { Quarter } from "@/lib/kernel/quarter";
import { costPerYear, planYear } from "./cost";
import type { RenewalDue } from "./credits/renewal-dates";
import { loadPerQuarter, PARTS } from "./load";
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
  /** A renewal falls due in a quarter that has no room for it; `amount` in parts above what would leave some. */
  | { kind: "renewal"; quarter: Quarter; titles: string[]; itemIds: string[]; amount: number }
  | { kind: "cycle"; itemIds: string[]; amount: number };

/** One name per thing that can be wrong, so that findings before and after a change can be compared. */
export function conflictKey(conflict: Conflict): string {
  switch (conflict.kind) {
    case "capacity":
      return `capacity:${conflict.quarter}`;
    case "budget":
      return `budget:${conflict.year}`;
    case "renewal":
      return `renewal:${conflict.quarter}`;
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
 * @param renewals what falls due inside the plan; left out where only its items are looked at
 *
 * Dropped items and the tray count nowhere. What is done counts as load and cost, but a quarter or
 * year filled by finished things alone is history, not a conflict, and nothing is asked of a done item.
 */
export function findConflicts(
  plan: PlanSnapshot,
  renewals: readonly RenewalDue[] = [],
): Conflict[] {
  const placed = plan.items.filter(isPlaced);
  const cycle = prerequisiteCycle(plan.items.filter(({ status }) => status !== "dropped"));
  return [
    ...overloads(plan, placed),
    ...overspends(plan, placed),
    ...fullRenewals(plan, placed, renewals),
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

/** A quarter is full for a renewal when less than an hour of it is free. */
const ROOM = 10 * PARTS;

function fullRenewals(
  plan: PlanSnapshot,
  placed: readonly PlacedItem[],
  renewals: readonly RenewalDue[],
): Conflict[] {
  return loadPerQuarter(plan).flatMap(({ quarter, parts, capacity }) => {
    const due = renewals.filter((one) => one.quarter === quarter);
    const amount = parts - (capacity - ROOM);
    const here = placed.filter(
      (item) => item.hours > 0 && item.startsIn <= quarter && quarter <= lastQuarter(item),
    );
    if (due.length === 0 || amount <= 0 || !here.some(isOpen)) return [];
    const titles = [...new Set(due.map(({ title }) => title))];
    return [{ kind: "renewal" as const, quarter, titles, itemIds: ids(here), amount }];
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
