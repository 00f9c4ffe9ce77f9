import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { asActor } from "@/db/client";
import { consentGrants, engagements } from "@/db/schema";
import { canEndEngagement, canSeeEngagement, sideOf } from "@/lib/accounts/policy";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";

/** Ends working together, by either side; nothing is shared any more. Throws NotFound or Conflict. */
export async function endEngagement(actor: Actor, engagementId: string): Promise<void> {
  await asActor(actor, async (tx) => {
    const [engagement] = await tx
      .select({
        clientId: engagements.clientId,
        coachId: engagements.coachId,
        endedAt: engagements.endedAt,
      })
      .from(engagements)
      .where(eq(engagements.id, engagementId));
    const side = engagement && sideOf(actor, engagement);
    if (!engagement || !side || !canSeeEngagement(actor, engagement))
      throw new NotFound("engagement");
    if (!canEndEngagement(actor, engagement)) throw new Conflict("This has ended already.");
    const [ended] = await tx
      .update(engagements)
      .set({ endedAt: now(), endedBy: side })
      .where(and(eq(engagements.id, engagementId), isNull(engagements.endedAt)))
      .returning({ id: engagements.id });
    if (!ended) throw new Conflict("This has ended already.");
    if (side === "client")
      await tx
        .update(consentGrants)
        .set({ revokedAt: now() })
        .where(and(eq(consentGrants.engagementId, engagementId), isNull(consentGrants.revokedAt)));
    const deed = { actor, subjectId: engagement.clientId, resource: "engagement" };
    await audit(tx, { ...deed, action: "deleted", resourceId: engagementId });
  });
}
