import "server-only";
import { and, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { plans } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

/** The actor's own plan: their active scenario, or null while there is none. */
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
      .where(and(eq(plans.clientId, actor.userId), plans.isActive)),
  );
  return plan ?? null;
}
