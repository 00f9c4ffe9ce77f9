import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import type { Quarter } from "@/lib/kernel/quarter";
import { type FollowRule, followMove, withStarts } from "@/lib/planner/domain/follow-move";
import { placeItem as placed, refuseOutside } from "@/lib/planner/domain/place-item";
import type { ItemKind, ItemStatus } from "@/lib/planner/domain/plan";
import {
  addItem as added,
  itemOf,
  removeItem as removed,
  withItem,
} from "@/lib/planner/domain/plan-items";
import { reorderItem as reordered } from "@/lib/planner/domain/reorder-item";
import { setStatus as withStatus } from "@/lib/planner/domain/set-status";
import type { AddItemInput, EditItemInput, PlaceItemInput } from "@/lib/planner/schema";
import { changePlan } from "./change-plan";
import { expectItem, expectPlan } from "./expect-version";
import { readMoney } from "./read-money";

type OneItem = { planId: string; itemId: string; version: number };

/** Adds an item to the actor's plan; answers its id. Throws NotFound, Forbidden or Refused. */
export async function addItem(actor: Actor, input: AddItemInput): Promise<string> {
  const id = randomUUID();
  await changePlan(actor, input.planId, (plan) => {
    const described = fields(input, plan.currency);
    refuseOutside(plan, described);
    refuseUnknown(plan, described.after);
    return added(plan, {
      ...described,
      id,
      credentialId: input.credentialId,
      status: "planned",
      droppedReason: null,
      doneIn: null,
    });
  });
  return id;
}

/** Rewrites an item's description. Throws NotFound, Forbidden, Refused, or Conflict with what stands now. */
export async function editItem(actor: Actor, { itemId, version, ...input }: EditItemInput) {
  return changePlan(actor, input.planId, (plan, row) => {
    expectItem(row, itemId, version);
    const old = itemOf(plan, itemId);
    const described = fields(input, plan.currency);
    const isMoved = described.startsIn !== old.startsIn || described.quarters !== old.quarters;
    const stays = { startsIn: old.startsIn, quarters: old.quarters };
    const moved = isMoved ? placed(plan, itemId, described) : plan;
    refuseUnknown(plan, described.after);
    // A catalogue entry says itself what it is.
    const kind = old.credentialId ? old.kind : described.kind;
    return withItem(moved, { ...old, ...described, kind, ...(!isMoved && stays) });
  });
}

function fields(input: Omit<AddItemInput, "credentialId">, currency: string) {
  return {
    kind: input.kind,
    title: input.title,
    provider: input.provider,
    startsIn: input.startsIn,
    quarters: input.quarters,
    earliestIn: input.earliestIn,
    targetIn: input.targetIn,
    priority: input.priority,
    hours: input.hours,
    costMinor: readMoney(input.cost, currency, "cost"),
    after: input.after,
    serves: {
      specialist: input["serves.specialist"],
      leadership: input["serves.leadership"],
      hybrid: input["serves.hybrid"],
    },
    notes: input.notes,
  };
}

function refuseUnknown(plan: { items: readonly { id: string }[] }, after: readonly string[]): void {
  if (after.some((id) => !plan.items.some((item) => item.id === id)))
    throw new Refused("One of these is no longer in the plan: look again.", "after");
}

type Placing = Omit<PlaceItemInput, "follow"> & { follow?: FollowRule };

/**
 * Moves, resizes or shelves an item, and lets what comes after it follow as it was seen to: one step.
 * Throws NotFound, Forbidden, Refused or Conflict.
 */
export const placeItem = (
  actor: Actor,
  { planId, itemId, version, follow = "stay", planVersion, startsIn, quarters }: Placing,
) =>
  changePlan(actor, planId, (plan, row) => {
    expectItem(row, itemId, version);
    const after = placed(plan, itemId, { startsIn, quarters });
    if (follow === "stay") return after;
    // Others are moved too: they have to stand where they were seen.
    expectPlan(row, planVersion ?? 0);
    return withStarts(after, followMove(after, itemOf(plan, itemId), follow));
  });

/** Puts an own item into another lane. Throws NotFound, Forbidden, Refused or Conflict. */
export const changeKind = (
  actor: Actor,
  { planId, itemId, version, kind }: OneItem & { kind: ItemKind },
) =>
  changePlan(actor, planId, (plan, row) => {
    expectItem(row, itemId, version);
    const item = itemOf(plan, itemId);
    if (item.credentialId)
      throw new Refused("It comes from the catalogue, which says what kind it is.", "kind");
    return withItem(plan, { ...item, kind });
  });

/** Swaps an item with its neighbour in the lane. Throws NotFound, Forbidden, Refused or Conflict. */
export const reorderItem = (
  actor: Actor,
  { planId, itemId, version, direction }: OneItem & { direction: "up" | "down" },
) =>
  changePlan(actor, planId, (plan, row) => {
    expectItem(row, itemId, version);
    return reordered(plan, itemId, direction);
  });

/** Changes an item's status in the quarter `today`. Throws NotFound, Forbidden, Refused or Conflict. */
export const setStatus = (
  actor: Actor,
  { planId, itemId, version, ...to }: OneItem & { status: ItemStatus; reason?: string | undefined },
  today: Quarter,
) =>
  changePlan(actor, planId, (plan, row) => {
    expectItem(row, itemId, version);
    return withStatus(plan, itemId, { status: to.status, reason: to.reason ?? "", today });
  });

/** Takes an item out; undo brings it back. Throws NotFound, Forbidden, Refused or Conflict. */
export const removeItem = (actor: Actor, { planId, itemId, version }: OneItem) =>
  changePlan(actor, planId, (plan, row) => {
    expectItem(row, itemId, version);
    return removed(plan, itemId);
  });
