import { Refused } from "@/lib/kernel/errors";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import { HORIZON, type PlanSnapshot } from "./plan";
import { itemOf, withItem } from "./plan-items";

/**
 * Moves an item to another start, another length, or (null) to the tray. Its prerequisites and what
 * waits for it stay where they are: what no longer fits is shown as a conflict, never shifted silently.
 * Throws Refused for what is done or dropped, and outside the plan's twenty quarters.
 */
export function placeItem(
  plan: PlanSnapshot,
  itemId: string,
  to: { startsIn: Quarter | null; quarters: number },
): PlanSnapshot {
  const item = itemOf(plan, itemId);
  if (item.status === "done") throw new Refused("What is done stays where it was done.");
  if (item.status === "dropped") throw new Refused("Take it up again before you move it.");
  refuseOutside(plan, to);
  return withItem(plan, { ...item, ...to });
}

/** Throws Refused when a start and length do not lie inside the plan's twenty quarters. */
export function refuseOutside(
  plan: Pick<PlanSnapshot, "startsIn">,
  { startsIn, quarters }: { startsIn: Quarter | null; quarters: number },
): void {
  if (quarters < 1 || quarters > HORIZON)
    throw new Refused(`Use 1 to ${HORIZON} quarters.`, "quarters");
  if (startsIn === null) return;
  const last = plan.startsIn + HORIZON - 1;
  if (startsIn < plan.startsIn || startsIn + quarters - 1 > last)
    throw new Refused(
      `That lies outside the plan: it runs from ${quarterText(plan.startsIn)} to ${quarterText(last)}.`,
      "startsIn",
    );
}
