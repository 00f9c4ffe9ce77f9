import "server-only";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { researchConsents } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { audit } from "@/lib/platform/audit";

/** Lets the actor's own answers be used for calibration, or no longer. Saying it twice changes nothing. */
export async function setResearchConsent(actor: Actor, isGiven: boolean): Promise<void> {
  await asActor(actor, async (tx) => {
    const changed = isGiven
      ? await tx
          .insert(researchConsents)
          .values({ clientId: actor.userId })
          .onConflictDoNothing()
          .returning({ clientId: researchConsents.clientId })
      : await tx
          .delete(researchConsents)
          .where(eq(researchConsents.clientId, actor.userId))
          .returning({ clientId: researchConsents.clientId });
    if (changed.length === 0) return;
    const action = isGiven ? "granted" : "revoked";
    await audit(tx, { actor, subjectId: actor.userId, action, resource: "research" });
  });
}
