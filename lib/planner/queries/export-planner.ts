import "server-only";
import { asc, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { decisionRecords, planChanges, planItems, plans, revisions } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

/** Everything of this room that belongs to the person, for their own copy. */
export const exportPlanner = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const me = actor.userId;
    return {
      decision_records: await tx
        .select()
        .from(decisionRecords)
        .where(eq(decisionRecords.clientId, me))
        .orderBy(asc(decisionRecords.decidedAt)),
      plans: await tx.select().from(plans).where(eq(plans.clientId, me)),
      plan_items: await tx
        .select()
        .from(planItems)
        .where(eq(planItems.clientId, me))
        .orderBy(asc(planItems.position)),
      plan_changes: await tx
        .select()
        .from(planChanges)
        .where(eq(planChanges.clientId, me))
        .orderBy(asc(planChanges.seq)),
      revisions: await tx
        .select()
        .from(revisions)
        .where(eq(revisions.clientId, me))
        .orderBy(asc(revisions.number)),
    };
  });
