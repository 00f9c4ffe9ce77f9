import type { Quarter } from "@/lib/kernel/quarter";
import { type Conflict, conflictKey, findConflicts } from "./conflicts";
import type { RenewalDue } from "./credits/renewal-dates";
import { PARTS } from "./load";
import { HORIZON, isPlaced, type PlacedItem, type PlanSnapshot } from "./plan";

/** One step that removes one conflict. */
export type Repair =
  | { kind: "move"; itemId: string; from: Quarter; to: Quarter }
  /** New capacity in tenths of an hour per quarter. */
  | { kind: "raise capacity"; to: number }
  /** New budget of one plan year in minor units. */
  | { kind: "raise budget"; year: number; to: number }
  | { kind: "unlink"; itemId: string; prerequisiteId: string }
  | { kind: "to tray"; itemId: string };

/** The plan after a repair. */
export function repaired(plan: PlanSnapshot, repair: Repair): PlanSnapshot {
  switch (repair.kind) {
    case "raise capacity":
      return { ...plan, hoursPerQuarter: repair.to };
    case "raise budget":
      return {
        ...plan,
        budgetsMinor: plan.budgetsMinor.map((old, at) => (at === repair.year ? repair.to : old)),
      };
    default:
      return { ...plan, items: plan.items.map((item) => repairedItem(item, repair)) };
  }
}

function repairedItem(
  item: PlanSnapshot["items"][number],
  repair: Extract<Repair, { itemId: string }>,
) {
  if (item.id !== repair.itemId) return item;
  if (repair.kind === "move") return { ...item, startsIn: repair.to };
  if (repair.kind === "to tray") return { ...item, startsIn: null };
  return { ...item, after: item.after.filter((id) => id !== repair.prerequisiteId) };
}

/**
 * The cheapest single step that removes `conflict`.
 *
 * A move comes first when one exists that removes the conflict and neither adds another nor makes one
 * worse: the one over the fewest quarters, later rather than earlier, lightest item first. Otherwise the smallest raise of
 * capacity or budget. Where neither can help, an item goes to the tray or lets go of a prerequisite.
 *
 * @returns null for a circle of prerequisites: which link to cut is for the person to say
 */
export function cheapestRepair(
  plan: PlanSnapshot,
  conflict: Conflict,
  renewals: readonly RenewalDue[] = [],
): Repair | null {
  if (conflict.kind === "cycle") return null;
  if (conflict.kind === "missing") {
    const { itemIds, prerequisiteId } = conflict;
    const shelved = plan.items.find(({ id }) => id === prerequisiteId);
    const itemId = itemIds[0] ?? "";
    const waits = shelved?.status !== "dropped" && shelved?.startsIn === null;
    return waits
      ? (placement(plan, conflict, prerequisiteId, renewals) ?? { kind: "to tray", itemId })
      : { kind: "unlink", itemId, prerequisiteId };
  }
  return cleanMove(plan, conflict, renewals) ?? lastResort(plan, conflict);
}

function lastResort(plan: PlanSnapshot, conflict: Conflict): Repair {
  if (conflict.kind === "capacity" || conflict.kind === "renewal")
    return {
      kind: "raise capacity",
      to: plan.hoursPerQuarter + Math.ceil(conflict.amount / PARTS),
    };
  if (conflict.kind === "budget") {
    const old = plan.budgetsMinor[conflict.year] ?? 0;
    return { kind: "raise budget", year: conflict.year, to: old + conflict.amount };
  }
  return { kind: "to tray", itemId: conflict.itemIds[0] ?? "" };
}

/** Places a waiting prerequisite so that what needs it is served. */
function placement(
  plan: PlanSnapshot,
  conflict: Conflict,
  itemId: string,
  renewals: readonly RenewalDue[],
): Repair | null {
  const removes = remover(plan, conflict, renewals);
  for (let to = plan.startsIn; to < plan.startsIn + HORIZON; to++) {
    const move: Repair = { kind: "move", itemId, from: to, to };
    if (removes(move)) return move;
  }
  return null;
}

function cleanMove(
  plan: PlanSnapshot,
  conflict: Conflict,
  renewals: readonly RenewalDue[],
): Repair | null {
  const movable = [
    ...conflict.itemIds,
    ...("prerequisiteId" in conflict ? [conflict.prerequisiteId] : []),
  ]
    .map((id) => plan.items.find((item) => item.id === id))
    .filter((item): item is PlacedItem => item !== undefined && isPlaced(item))
    .filter(({ status }) => status === "planned")
    .sort((a, b) => a.hours - b.hours || a.costMinor - b.costMinor || (a.id < b.id ? -1 : 1));
  const removes = remover(plan, conflict, renewals);
  for (let distance = 1; distance < HORIZON + 4; distance++)
    for (const shift of [distance, -distance])
      for (const { id: itemId, startsIn, quarters } of movable) {
        const to = startsIn + shift;
        if (to < plan.startsIn || to + quarters > plan.startsIn + HORIZON) continue;
        const move: Repair = { kind: "move", itemId, from: startsIn, to };
        if (removes(move)) return move;
      }
  return null;
}

/** Whether a repair removes `conflict`, adds none and makes none worse. */
function remover(
  plan: PlanSnapshot,
  conflict: Conflict,
  renewals: readonly RenewalDue[],
): (repair: Repair) => boolean {
  const known = new Map(
    findConflicts(plan, renewals).map((found) => [conflictKey(found), found.amount]),
  );
  known.delete(conflictKey(conflict));
  return (repair) =>
    findConflicts(repaired(plan, repair), renewals).every(
      (found) => found.amount <= (known.get(conflictKey(found)) ?? -1),
    );
}
