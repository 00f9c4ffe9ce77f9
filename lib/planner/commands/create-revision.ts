import "server-only";
import { desc, eq } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { revisions } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { snapshotOf } from "@/lib/planner/queries/read-plan";
import { openPlan } from "./open-plan";

export type NewRevision = { id: string; number: number };

/** Keeps the actor's plan as it stands, for good. Throws NotFound or Forbidden. */
export const createRevision = (actor: Actor, planId: string, reason: string) =>
  asActor(actor, (tx) => insertRevision(tx, actor, { planId, reason }));

/** As `createRevision`, in the caller's transaction. Throws NotFound or Forbidden. */
export async function insertRevision(
  tx: Database,
  actor: Actor,
  { planId, reason }: { planId: string; reason: string },
): Promise<NewRevision> {
  // The plan's lock also puts its revisions in order.
  const row = await openPlan(tx, actor, planId);
  const [last] = await tx
    .select({ number: revisions.number })
    .from(revisions)
    .where(eq(revisions.planId, planId))
    .orderBy(desc(revisions.number))
    .limit(1);
  const number = (last?.number ?? 0) + 1;
  const [made] = await tx
    .insert(revisions)
    .values({
      planId,
      clientId: row.clientId,
      authorId: actor.userId,
      number,
      reason,
      snapshot: snapshotOf(row),
    })
    .returning({ id: revisions.id });
  if (!made) throw new Error("no revision was inserted");
  return { id: made.id, number };
}
