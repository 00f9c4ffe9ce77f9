import "server-only";
import { and, eq, isNull, type SQL } from "drizzle-orm";
import type { Database } from "@/db/client";
import { consentGrants, engagements } from "@/db/schema";
import type { Grant } from "@/lib/accounts/domain/grant";

/** A grant's own columns; beside its engagement's `endedAt` they are a Grant. */
export const GRANT = {
  coachId: consentGrants.coachId,
  clientId: consentGrants.clientId,
  scope: consentGrants.scope,
  coversFrom: consentGrants.coversFrom,
  expiresAt: consentGrants.expiresAt,
  revokedAt: consentGrants.revokedAt,
};

/** Joins to an engagement what is granted by it at present. */
export const isPartOfEngagement = and(
  eq(consentGrants.engagementId, engagements.id),
  eq(consentGrants.clientId, engagements.clientId),
  eq(consentGrants.coachId, engagements.coachId),
  isNull(consentGrants.revokedAt),
);

/** The grants of rows that join an engagement's `endedAt` and perhaps one of its grants. */
export const grantsOf = (
  rows: readonly { endedAt: Date | null; grant: Omit<Grant, "endedAt"> | null }[],
): Grant[] => rows.flatMap(({ endedAt, grant }) => (grant ? [{ ...grant, endedAt }] : []));

/** Grants not taken back, of engagements that have not ended, as far as `which` asks for them. */
export const listGrantsWhere = (tx: Database, which: SQL | undefined) =>
  tx
    .select({ ...GRANT, engagementId: engagements.id, endedAt: engagements.endedAt })
    .from(consentGrants)
    .innerJoin(engagements, isPartOfEngagement)
    .where(and(which, isNull(engagements.endedAt)));

/** What `clientId` lets whom see, in the caller's transaction: a coach is shown only what concerns them. */
export const listGrants = (tx: Database, clientId: string): Promise<Grant[]> =>
  listGrantsWhere(tx, eq(consentGrants.clientId, clientId));
