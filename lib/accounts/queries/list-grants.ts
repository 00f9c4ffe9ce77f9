import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { consentGrants, engagements } from "@/db/schema";
import type { Grant } from "@/lib/accounts/domain/grant";

/** What `clientId` lets whom see, in the caller's transaction: a coach is shown only what concerns them. */
export async function listGrants(tx: Database, clientId: string): Promise<Grant[]> {
  return tx
    .select({
      coachId: consentGrants.coachId,
      clientId: consentGrants.clientId,
      scope: consentGrants.scope,
      coversFrom: consentGrants.coversFrom,
      expiresAt: consentGrants.expiresAt,
      revokedAt: consentGrants.revokedAt,
      endedAt: engagements.endedAt,
    })
    .from(consentGrants)
    .innerJoin(engagements, eq(engagements.id, consentGrants.engagementId))
    .where(
      and(
        eq(consentGrants.clientId, clientId),
        isNull(consentGrants.revokedAt),
        isNull(engagements.endedAt),
        eq(engagements.clientId, consentGrants.clientId),
        eq(engagements.coachId, consentGrants.coachId),
      ),
    );
}
