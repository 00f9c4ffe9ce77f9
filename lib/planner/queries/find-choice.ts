import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { decisionRecords } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

/** The path the actor has chosen, with the reason they gave: their latest decision, or null. */
export async function findChoice(actor: Actor) {
  const [choice] = await asActor(actor, (tx) =>
    tx
      .select({
        id: decisionRecords.id,
        path: decisionRecords.path,
        reason: decisionRecords.reason,
        decidedAt: decisionRecords.decidedAt,
      })
      .from(decisionRecords)
      .where(and(eq(decisionRecords.clientId, actor.userId), eq(decisionRecords.kind, "path")))
      .orderBy(desc(decisionRecords.decidedAt))
      .limit(1),
  );
  return choice ?? null;
}
