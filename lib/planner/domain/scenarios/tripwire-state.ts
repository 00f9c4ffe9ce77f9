import type { Quarter } from "@/lib/kernel/quarter";
import { quarterText } from "@/lib/kernel/quarter";
import type { PlanItem } from "@/lib/planner/domain/plan";
import type { Scenario } from "./scenario";

/** A tripwire that nobody has answered yet, as it is kept. */
export type StoredTripwire = {
  id: string;
  condition: string;
  /** The last quarter in which it may still come true. */
  dueIn: Quarter;
  itemId: string | null;
  wantedStatus: "in progress" | "done";
  switchTo: Scenario | null;
  version: number;
};
export type TripwireState = "waiting" | "held" | "tripped";

const REACHED = {
  "in progress": ["in progress", "done"],
  done: ["done"],
} as const satisfies Record<StoredTripwire["wantedStatus"], readonly PlanItem["status"][]>;

/**
 * Where an open tripwire stands in the quarter `today`. `held`: its item is where it was to be. `tripped`: its
 * quarter is over, or its item was dropped. Otherwise it waits.
 *
 * @param item the one it is tied to, as it stands now; null without one, or where that is gone
 */
export function tripwireState(
  { dueIn, wantedStatus }: Pick<StoredTripwire, "dueIn" | "wantedStatus">,
  item: Pick<PlanItem, "status"> | null,
  today: Quarter,
): TripwireState {
  const reached: readonly PlanItem["status"][] = REACHED[wantedStatus];
  if (item && reached.includes(item.status)) return "held";
  return today > dueIn || item?.status === "dropped" ? "tripped" : "waiting";
}

/** `If not by 2028-Q2: a post as team lead. Then switch to B.` */
export function tripwireWords({
  condition,
  dueIn,
  switchTo,
}: Pick<StoredTripwire, "condition" | "dueIn" | "switchTo">): string {
  const then = switchTo ? `switch to ${switchTo}` : "think again";
  return `By the end of ${quarterText(dueIn)}: ${condition}. If not, ${then}.`;
}
