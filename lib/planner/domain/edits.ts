import { Refused } from "@/lib/kernel/errors";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import { inOrder } from "./in-order";
import { HORIZON, type ItemStatus, type PlanItem, type PlanSnapshot } from "./plan";
import { prerequisiteCycle } from "./prerequisite-cycle";

/** The item of that id. Throws Refused when it is no longer in the plan. */
export function itemOf(plan: PlanSnapshot, itemId: string): PlanItem {
  const item = plan.items.find(({ id }) => id === itemId);
  if (!item) throw new Refused("That item is no longer in the plan.");
  return item;
}

/** Puts `item` in the place of the one of its id. Throws Refused where its prerequisites go in a circle. */
export function withItem(plan: PlanSnapshot, item: PlanItem): PlanSnapshot {
  const items = plan.items.map((old) => (old.id === item.id ? item : old));
  refuseCycle(items);
  return { ...plan, items };
}

/** Adds an item as the last of the list. Throws Refused on a circle of prerequisites or beyond 200 items. */
export function addItem(plan: PlanSnapshot, item: Omit<PlanItem, "position">): PlanSnapshot {
  if (plan.items.length >= MOST_ITEMS)
    throw new Refused(`A plan holds at most ${MOST_ITEMS} items: drop or delete one first.`);
  const position = Math.max(0, ...plan.items.map((old) => old.position)) + 1;
  const items = [...plan.items, { ...item, position }];
  refuseCycle(items);
  return { ...plan, items };
}
const MOST_ITEMS = 200;

function refuseCycle(items: readonly PlanItem[]): void {
  const cycle = prerequisiteCycle(items.filter(({ status }) => status !== "dropped"));
  if (!cycle) return;
  const names = cycle.map((id) => items.find((item) => item.id === id)?.title ?? id);
  throw new Refused(
    `These would wait for each other: ${[...names, names[0]].join(" → ")}. Choose another prerequisite.`,
    "after",
  );
}

/** Takes an item out for good, and out of what other items wait for. */
export function removeItem(plan: PlanSnapshot, itemId: string): PlanSnapshot {
  itemOf(plan, itemId);
  const items = plan.items
    .filter(({ id }) => id !== itemId)
    .map((item) =>
      item.after.includes(itemId)
        ? { ...item, after: item.after.filter((id) => id !== itemId) }
        : item,
    );
  return { ...plan, items };
}

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

/** Swaps an item with its neighbour of the same kind. At the end of its lane it stays where it is. */
export function reorderItem(
  plan: PlanSnapshot,
  itemId: string,
  direction: "up" | "down",
): PlanSnapshot {
  const item = itemOf(plan, itemId);
  const lane = inOrder(plan.items.filter(({ kind }) => kind === item.kind));
  const at = lane.findIndex(({ id }) => id === itemId);
  const other = lane[direction === "up" ? at - 1 : at + 1];
  if (!other) return plan;
  const positions = new Map([
    [item.id, other.position],
    [other.id, item.position],
  ]);
  const items = plan.items.map((old) => ({
    ...old,
    position: positions.get(old.id) ?? old.position,
  }));
  return { ...plan, items: inOrder(items) };
}
