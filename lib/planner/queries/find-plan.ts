import "server-only";
import { asc, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { plans } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

/** The actor's own plan: the first of their scenarios, or null while there is none. */
export async function findPlan(actor: Actor) {
  const [plan] = await asActor(actor, (tx) =>
    tx
      .select({
        id: plans.id,
        title: plans.title,
        path: plans.path,
        targetRole: plans.targetRole,
        updatedAt: plans.updatedAt,
      })
      .from(plans)
      .where(eq(plans.clientId, actor.userId))
      .orderBy(asc(plans.scenario))
      .limit(1),
  );
  return plan ?? null;
}
