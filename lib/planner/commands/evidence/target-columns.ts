import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { creditActivities, heldCertifications, planItems } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import type { EvidenceTarget } from "@/lib/planner/domain/evidence/evidence";

/** What a piece of evidence of the actor's hangs on, as its row says it, and where that is shown. Throws NotFound. */
export async function targetColumns(tx: Database, actor: Actor, { kind, id }: EvidenceTarget) {
  if (kind === "item") return itemColumns(tx, actor, id);
  const table = kind === "activity" ? creditActivities : heldCertifications;
  const mine = and(eq(table.id, id), eq(table.clientId, actor.userId), isNull(table.removedAt));
  if ((await tx.$count(table, mine)) === 0) throw new NotFound(kind);
  return kind === "activity"
    ? { columns: { activityId: id }, place: `/credits/activities/${id}` }
    : { columns: { certificationId: id }, place: `/credits/${id}` };
}

async function itemColumns(tx: Database, actor: Actor, itemId: string) {
  const [item] = await tx
    .select({ planId: planItems.planId })
    .from(planItems)
    .where(and(eq(planItems.id, itemId), eq(planItems.clientId, actor.userId)));
  if (!item) throw new NotFound("item");
  const { planId } = item;
  return { columns: { planId, itemId }, place: `/plan/${planId}/items/${itemId}` };
}
