import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { itemOrigins } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { itemOf, withItem } from "@/lib/planner/domain/plan-items";
import { originOf } from "@/lib/planner/domain/scenarios/align-items";
import { asShared } from "@/lib/planner/domain/scenarios/as-shared";
import { snapshotOf } from "@/lib/planner/queries/read-plan";
import { changePlan } from "./change-plan";
import { expectItem } from "./expect-version";
import { openPlan } from "./open-plan";

type TakeOver = {
  /** The item as it is to be, and its version as it was shown. */
  planId: string;
  itemId: string;
  version: number;
  /** The same item in the other scenario, and its version as it was shown. */
  toPlanId: string;
  toItemId: string;
  toVersion: number;
};

/**
 * Makes a shared item in another scenario as it is in this one: a step there, which undo takes back.
 * Throws NotFound, Forbidden, Refused, or Conflict when either was changed since it was shown.
 */
export const takeOverItem = (actor: Actor, input: TakeOver) =>
  asActorOnce(actor, async (tx) => {
    const here = await openPlan(tx, actor, input.planId);
    expectItem(here, input.itemId, input.version);
    const item = itemOf(snapshotOf(here), input.itemId);
    const origins = await readOrigins(tx, actor, [input.itemId, input.toItemId]);
    if (originOf(origins, input.itemId) !== originOf(origins, input.toItemId))
      throw new NotFound("item");
    const label = `${item.title}: taken over from scenario ${here.scenario}`;
    return changePlan(
      actor,
      input.toPlanId,
      (plan, row) => {
        expectItem(row, input.toItemId, input.toVersion);
        const isOneCurrency = plan.currency === here.currency;
        return withItem(plan, asShared(item, itemOf(plan, input.toItemId), { isOneCurrency }));
      },
      label,
    );
  });

async function readOrigins(tx: Database, actor: Actor, ids: string[]) {
  const rows = await tx
    .select({ itemId: itemOrigins.itemId, originId: itemOrigins.originId })
    .from(itemOrigins)
    .where(and(eq(itemOrigins.clientId, actor.userId), inArray(itemOrigins.itemId, ids)));
  return new Map(rows.map(({ itemId, originId }) => [itemId, originId]));
}
