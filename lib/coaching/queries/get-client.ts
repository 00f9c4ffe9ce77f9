import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { asActor, asActorOnce, type Database } from "@/db/client";
import { consentGrants, engagements, profiles, reviews, revisions, users } from "@/db/schema";
import { type Grant, holds, openGrant } from "@/lib/accounts/domain/grant";
import { SCOPES, type Scope } from "@/lib/accounts/domain/scope";
import { canEndEngagement, sideOf } from "@/lib/accounts/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";

const REVIEWS_SHOWN = 20;

/** A client as their coach may see them: what the scopes open, and that is written down. Throws NotFound. */
export const getClient = (actor: Actor, clientId: string) =>
  asActor(actor, async (tx) => {
    const { engagement, grants } = await requireClient(tx, actor, clientId);
    const at = now();
    const shared = SCOPES.flatMap((scope) => {
      const grant = openGrant(actor, grants, scope, at);
      return grant ? [{ scope, coversFrom: grant.coversFrom, expiresAt: grant.expiresAt }] : [];
    });
    const isShared = (wanted: Scope) => shared.some(({ scope }) => scope === wanted);
    const profile = isShared("profile") ? await readProfile(tx, clientId) : null;
    const past = isShared("plan") ? await listReviewsOf(tx, actor, clientId) : [];
    if (profile)
      await audit(tx, { actor, subjectId: clientId, action: "read", resource: "profile" });
    return {
      clientId,
      engagementId: engagement.id,
      name: engagement.name,
      startedAt: engagement.startedAt,
      canEnd: canEndEngagement(actor, engagement),
      shared,
      profile,
      reviews: past,
    };
  });

/**
 * A client who shares `scope` with the actor, and what `read` finds (given their plan), in one
 * transaction. For a coach's page of another room's things: `read` writes down that the coach looked.
 * Throws NotFound.
 */
export const visitClient = <T>(
  actor: Actor,
  { clientId, scope }: { clientId: string; scope: Scope },
  read: (planId: string | null) => Promise<T>,
) =>
  asActorOnce(actor, async (tx) => {
    const { engagement, grants } = await requireClient(tx, actor, clientId);
    const { name, planId } = engagement;
    const at = now();
    const scopes = SCOPES.filter((one) => holds(actor, grants, one, at));
    if (!scopes.includes(scope)) throw new NotFound("client");
    return { name, scopes, seen: await read(planId) };
  });

/** The actor's client with what is shared, in one query; row-level security hides the plan's id with the plan. */
async function requireClient(tx: Database, actor: Actor, clientId: string) {
  const rows = await tx
    .select({
      id: engagements.id,
      clientId: engagements.clientId,
      coachId: engagements.coachId,
      startedAt: engagements.startedAt,
      endedAt: engagements.endedAt,
      name: users.name,
      planId: sql<
        string | null
      >`(select p.id from plans p where p.client_id = ${engagements.clientId}
        order by p.scenario limit 1)`,
      grant: {
        scope: consentGrants.scope,
        coversFrom: consentGrants.coversFrom,
        expiresAt: consentGrants.expiresAt,
        revokedAt: consentGrants.revokedAt,
      },
    })
    .from(engagements)
    .innerJoin(users, eq(users.id, engagements.clientId))
    .leftJoin(
      consentGrants,
      and(eq(consentGrants.engagementId, engagements.id), isNull(consentGrants.revokedAt)),
    )
    .where(
      and(
        eq(engagements.clientId, clientId),
        eq(engagements.coachId, actor.userId),
        isNull(engagements.endedAt),
      ),
    );
  const [engagement] = rows;
  if (!engagement || sideOf(actor, engagement) !== "coach") throw new NotFound("client");
  const { coachId, endedAt } = engagement;
  const grants: Grant[] = rows.flatMap(({ grant }) =>
    grant ? [{ ...grant, clientId, coachId, endedAt }] : [],
  );
  return { engagement, grants };
}

async function readProfile(tx: Database, clientId: string) {
  const [profile] = await tx
    .select({
      jobFamily: profiles.jobFamily,
      currentRole: profiles.currentRole,
      industry: profiles.industry,
    })
    .from(profiles)
    .where(eq(profiles.userId, clientId));
  return profile ?? { jobFamily: null, currentRole: null, industry: null };
}

const listReviewsOf = (tx: Database, actor: Actor, clientId: string) =>
  tx
    .select({
      id: reviews.id,
      state: reviews.state,
      revision: revisions.number,
      requestedAt: reviews.requestedAt,
      closedAt: reviews.closedAt,
    })
    .from(reviews)
    .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
    .where(and(eq(reviews.clientId, clientId), eq(reviews.coachId, actor.userId)))
    .orderBy(desc(reviews.requestedAt))
    .limit(REVIEWS_SHOWN);
