import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { consentGrants, consentRequests, engagements } from "@/db/schema";
import type { ConsentTerms } from "@/lib/accounts/domain/consent-terms";
import { isGrave, requireJustProved } from "@/lib/accounts/domain/just-proved";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";

type Terms = Pick<ConsentTerms, "span" | "expiresAt">;

/** Lets a coach see what they asked for, for the purpose they named, and nothing more. Throws NotFound, Conflict or Refused. */
export const grantRequest = (
  actor: Actor,
  { requestId, span, expiresAt }: Terms & { requestId: string },
): Promise<void> =>
  asActor(actor, async (tx) => {
    const { engagementId, clientId, coachId, scope, purpose } = await lockRequest(
      tx,
      actor,
      requestId,
    );
    if (isGrave([scope])) requireJustProved(actor);
    const here = and(eq(consentGrants.engagementId, engagementId), eq(consentGrants.scope, scope));
    // One that has run out stands in the way of a new one.
    await tx
      .update(consentGrants)
      .set({ revokedAt: now() })
      .where(and(here, isNull(consentGrants.revokedAt)));
    const coversFrom = span === "from today" ? now() : null;
    const parties = { engagementId, clientId, coachId };
    await tx.insert(consentGrants).values({ ...parties, scope, purpose, coversFrom, expiresAt });
    await answer(tx, requestId, "granted");
    const deed = { actor, subjectId: actor.userId, resourceId: engagementId } as const;
    await audit(tx, { ...deed, action: "granted", resource: scope });
  });

/** Says no to what a coach asked for. Throws NotFound or Conflict. */
export const declineRequest = (actor: Actor, requestId: string): Promise<void> =>
  asActor(actor, async (tx) => {
    await lockRequest(tx, actor, requestId);
    await answer(tx, requestId, "declined");
  });

const answer = (tx: Database, requestId: string, said: "granted" | "declined") =>
  tx
    .update(consentRequests)
    .set({ answer: said, answeredAt: now() })
    .where(eq(consentRequests.id, requestId));

async function lockRequest(tx: Database, actor: Actor, requestId: string) {
  const [row] = await tx
    .select({
      engagementId: consentRequests.engagementId,
      clientId: consentRequests.clientId,
      coachId: consentRequests.coachId,
      scope: consentRequests.scope,
      purpose: consentRequests.purpose,
      answer: consentRequests.answer,
      endedAt: engagements.endedAt,
    })
    .from(consentRequests)
    .innerJoin(engagements, eq(engagements.id, consentRequests.engagementId))
    .where(and(eq(consentRequests.id, requestId), eq(consentRequests.clientId, actor.userId)))
    .for("update");
  if (!row || row.endedAt !== null) throw new NotFound("request");
  if (row.answer !== null) throw new Conflict("You have answered this by now.");
  return row;
}
