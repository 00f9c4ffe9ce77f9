import { Refused } from "@/lib/kernel/errors";
import type { Quarter } from "@/lib/kernel/quarter";
import { placeItem, refuseOutside } from "@/lib/planner/domain/place-item";
import { type PlanSnapshot, USUAL_PRIORITY } from "@/lib/planner/domain/plan";
import { addItem, itemOf, withItem } from "@/lib/planner/domain/plan-items";
import { servesByDefault } from "@/lib/planner/domain/serves-by-default";
import { setStatus } from "@/lib/planner/domain/set-status";
import type { Proposal } from "./proposal";

type Given = {
  /** Id of an item that would be added. */
  newId: string;
  /** Why an item that is to go is dropped. */
  reason: string;
  today: Quarter;
};

/**
 * The plan as a proposal would have it. Nothing else moves: what then no longer fits is found by
 * `findConflicts`, as after any other move.
 *
 * @throws Refused where the plan cannot be changed so: the item is gone, done or dropped, the place lies
 *   outside the twenty quarters, or prerequisites would go in a circle
 */
export function applyProposal(plan: PlanSnapshot, proposal: Proposal, given: Given): PlanSnapshot {
  switch (proposal.kind) {
    case "add":
      return withNewItem(plan, proposal.item, given.newId);
    case "move":
      return placeItem(plan, proposal.itemId, proposal.to);
    case "swap":
      return swapped(plan, proposal);
    case "drop":
      return setStatus(plan, proposal.itemId, {
        status: "dropped",
        reason: given.reason,
        today: given.today,
      });
    case "re-estimate":
      return withItem(plan, { ...itemOf(plan, proposal.itemId), ...proposal.to });
    case "prerequisites":
      for (const id of proposal.to.after) itemOf(plan, id);
      return withItem(plan, { ...itemOf(plan, proposal.itemId), ...proposal.to });
  }
}

type Added = Extract<Proposal, { kind: "add" }>["item"];

function withNewItem(plan: PlanSnapshot, added: Added, newId: string): PlanSnapshot {
  const {
    id = newId,
    after = [],
    before = [],
    serves = null,
    credentialId = null,
    ...item
  } = added;
  refuseOutside(plan, item);
  const isHere = (other: string) => plan.items.some((one) => one.id === other);
  if (isHere(id)) throw new Refused("The plan has it already.");
  const grown = addItem(plan, {
    ...item,
    id,
    ...{ provider: "", credentialId, notes: "", after: after.filter(isHere) },
    ...{ earliestIn: null, targetIn: null, priority: USUAL_PRIORITY },
    ...{ status: "planned", droppedReason: null, doneIn: null },
    serves: servesByDefault(item.kind, serves),
  });
  return before.filter(isHere).reduce((sofar, next) => linked(sofar, next, id), grown);
}

/** An item of the same offer that was taken over before what it comes after. */
function linked(plan: PlanSnapshot, itemId: string, after: string): PlanSnapshot {
  const item = itemOf(plan, itemId);
  return withItem(plan, { ...item, after: [...item.after, after] });
}

function swapped(
  plan: PlanSnapshot,
  { itemId, otherId }: Extract<Proposal, { kind: "swap" }>,
): PlanSnapshot {
  const [one, other] = [itemOf(plan, itemId), itemOf(plan, otherId)];
  const first = placeItem(plan, itemId, { startsIn: other.startsIn, quarters: one.quarters });
  return placeItem(first, otherId, { startsIn: one.startsIn, quarters: other.quarters });
}
