import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { consentGrants, consentRequests, engagements } from "@/db/schema";
import { type ConsentChange, consentChange } from "@/lib/accounts/domain/consent-change";
import type { ConsentTerms } from "@/lib/accounts/domain/consent-terms";
import { isGrave, requireJustProved } from "@/lib/accounts/domain/just-proved";
import { canChangeConsent, canSeeEngagement } from "@/lib/accounts/policy";
import type { Actor } from "@/lib/kernel/actor";
import { Forbidden, NotFound } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";

/** Makes `terms` what the coach of this engagement sees, from their next request on. Throws NotFound or Refused. */
export async function changeConsent(
  actor: Actor,
  { engagementId, ...terms }: ConsentTerms & { engagementId: string },
): Promise<void> {
  await asActor(actor, async (tx) => {
    const { coachId } = await lockOwnEngagement(tx, actor, engagementId);
    const open = await tx
      .select({
        scope: consentGrants.scope,
        purpose: consentGrants.purpose,
        coversFrom: consentGrants.coversFrom,
        expiresAt: consentGrants.expiresAt,
      })
      .from(consentGrants)
      .where(and(eq(consentGrants.engagementId, engagementId), isNull(consentGrants.revokedAt)));
    const change = consentChange(open, terms, now());
    const had = new Set(open.map(({ scope }) => scope));
    if (isGrave(change.give.map(({ scope }) => scope).filter((scope) => !had.has(scope))))
      requireJustProved(actor);
    await apply(tx, change, { engagementId, clientId: actor.userId, coachId });
    const deed = { actor, subjectId: actor.userId, resourceId: engagementId };
    const kept = new Set(change.give.map(({ scope }) => scope));
    for (const scope of change.revoke.filter((one) => !kept.has(one)))
      await audit(tx, { ...deed, action: "revoked", resource: scope });
    for (const { scope } of change.give)
      await audit(tx, { ...deed, action: "granted", resource: scope });
  });
}

/** Takes everything back that this coach may see; the engagement goes on without it. Throws NotFound. */
export const revokeConsent = (actor: Actor, engagementId: string): Promise<void> =>
  changeConsent(actor, {
    engagementId,
    scopes: [],
    purpose: "",
    span: "whole history",
    expiresAt: null,
  });

async function lockOwnEngagement(tx: Database, actor: Actor, engagementId: string) {
  const [engagement] = await tx
    .select({
      clientId: engagements.clientId,
      coachId: engagements.coachId,
      endedAt: engagements.endedAt,
    })
    .from(engagements)
    .where(and(eq(engagements.id, engagementId), isNull(engagements.endedAt)))
    // Two tabs may change the same consent: one after the other.
    .for("update");
  if (!engagement || !canSeeEngagement(actor, engagement)) throw new NotFound("engagement");
  if (!canChangeConsent(actor, engagement))
    throw new Forbidden("Only the client says what is shared. Ask them.");
  return engagement;
}

async function apply(
  tx: Database,
  { revoke, give }: ConsentChange,
  parties: { engagementId: string; clientId: string; coachId: string },
): Promise<void> {
  if (revoke.length > 0)
    await tx
      .update(consentGrants)
      .set({ revokedAt: now() })
      .where(
        and(
          eq(consentGrants.engagementId, parties.engagementId),
          inArray(consentGrants.scope, revoke),
          isNull(consentGrants.revokedAt),
        ),
      );
  if (give.length === 0) return;
  await tx.insert(consentGrants).values(give.map((grant) => ({ ...parties, ...grant })));
  // What a coach had asked for is answered by giving it.
  const asked = inArray(
    consentRequests.scope,
    give.map(({ scope }) => scope),
  );
  await tx
    .update(consentRequests)
    .set({ answer: "granted", answeredAt: now() })
    .where(
      and(
        eq(consentRequests.engagementId, parties.engagementId),
        asked,
        isNull(consentRequests.answeredAt),
      ),
    );
}
