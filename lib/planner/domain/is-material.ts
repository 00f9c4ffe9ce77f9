import type { Change, ItemChange } from "./change";

/** An item moved by more than this many quarters has really moved. */
const MOVED_QUARTERS = 1;
/** Hours or cost changed by this share or more are another estimate (1 in 10). */
const ESTIMATE_TENTHS = 1;

const MATERIAL_PLAN_CHANGES: readonly string[] = [
  "target",
  "path",
  "capacity",
  "budget",
  "currency",
];

/**
 * Whether a change makes an approval stale (planner method §5): an item added, dropped or restored; its start or
 * end moved by more than a quarter, or in or out of the tray; hours or cost changed by 10 % or more;
 * target role, path, capacity, budget or its currency changed.
 */
export function isMaterial(change: Change): boolean {
  switch (change.kind) {
    case "added":
      return change.item.status !== "dropped";
    case "removed":
      return change.item.status !== "dropped";
    case "status":
      return (change.from.status === "dropped") !== (change.to.status === "dropped");
    case "moved":
      return movedFar(change);
    case "re-estimated":
      return (
        differs(change.from.hours, change.to.hours) ||
        differs(change.from.costMinor, change.to.costMinor)
      );
    default:
      return MATERIAL_PLAN_CHANGES.includes(change.kind);
  }
}

function movedFar({ from, to }: Extract<ItemChange, { kind: "moved" }>): boolean {
  if (from.startsIn === null || to.startsIn === null)
    return from.startsIn !== to.startsIn || differs(from.quarters, to.quarters);
  const starts = Math.abs(to.startsIn - from.startsIn);
  const ends = Math.abs(to.startsIn + to.quarters - from.startsIn - from.quarters);
  return Math.max(starts, ends) > MOVED_QUARTERS;
}

/** Changed by a tenth or more; anything that was nothing and is something has changed. */
const differs = (from: number, to: number): boolean =>
  from !== to && Math.abs(to - from) * 10 >= from * ESTIMATE_TENTHS;
