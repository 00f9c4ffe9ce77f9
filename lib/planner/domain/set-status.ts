import { Refused } from "@/lib/kernel/errors";
import type { Quarter } from "@/lib/kernel/quarter";
import type { ItemStatus, PlanSnapshot } from "./plan";
import { itemOf, withItem } from "./plan-items";

/** Which changes of status make sense: what is done is not dropped, what was dropped is planned anew. */
const NEXT = {
  planned: ["in progress", "done", "dropped"],
  "in progress": ["planned", "done", "dropped"],
  done: ["planned", "in progress"],
  dropped: ["planned"],
} satisfies Record<ItemStatus, readonly ItemStatus[]>;

export const canBecome = (from: ItemStatus, to: ItemStatus): boolean =>
  (NEXT[from] as readonly ItemStatus[]).includes(to);

/** Changes an item's status; `today` is the quarter it is done in. Throws Refused. */
export function setStatus(
  plan: PlanSnapshot,
  itemId: string,
  { status, reason, today }: { status: ItemStatus; reason: string; today: Quarter },
): PlanSnapshot {
  const item = itemOf(plan, itemId);
  if (item.status === status) return plan;
  if (!canBecome(item.status, status))
    throw new Refused(`What is ${item.status} cannot become ${status}.`, "status");
  if (status === "dropped" && !reason)
    throw new Refused("Say why you drop it: your later self will want to know.", "reason");
  return withItem(plan, {
    ...item,
    status,
    droppedReason: status === "dropped" ? reason : null,
    doneIn: status === "done" ? today : null,
  });
}
