import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { engagements, profiles, reviews, revisions, users } from "@/db/schema";
import { type Grant, isOpen, openGrant } from "@/lib/accounts/domain/grant";
import { SCOPES, type Scope } from "@/lib/accounts/domain/scope";
import { canEndEngagement, sideOf } from "@/lib/accounts/policy";
import { listGrants } from "@/lib/accounts/queries";
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
    const open = SCOPES.filter((scope) => openGrant(actor, grants, scope, at));
    const shared = open.map((scope) => sharedAs(actor, grants, scope));
    const profile = open.includes("profile") ? await readProfile(tx, clientId) : null;
    const past = open.includes("plan") ? await listReviewsOf(tx, actor, clientId) : [];
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

    function sharedAs(who: Actor, held: readonly Grant[], scope: Scope) {
      const grant = openGrant(who, held, scope, at);
      return {
        scope,
        coversFrom: grant?.coversFrom ?? null,
        expiresAt: grant?.expiresAt ?? null,
      };
    }
  });

/**
 * The name of a client who shares `scope` with the actor, once that the coach looked has been written
 * down: for a coach's page of another room's things. Throws NotFound.
 */
export const visitClient = (actor: Actor, clientId: string, scope: Scope) =>
  asActor(actor, async (tx) => {
    const { engagement, grants } = await requireClient(tx, actor, clientId);
    const isHeld = grants.some(
      (grant) => grant.coachId === actor.userId && grant.scope === scope && isOpen(grant, now()),
    );
    if (!isHeld) throw new NotFound("client");
    await audit(tx, { actor, subjectId: clientId, action: "read", resource: scope });
    return { name: engagement.name };
  });

async function requireClient(tx: Database, actor: Actor, clientId: string) {
  const [engagement] = await tx
    .select({
      id: engagements.id,
      clientId: engagements.clientId,
      coachId: engagements.coachId,
      startedAt: engagements.startedAt,
      endedAt: engagements.endedAt,
      name: users.name,
    })
    .from(engagements)
    .innerJoin(users, eq(users.id, engagements.clientId))
    .where(
      and(
        eq(engagements.clientId, clientId),
        eq(engagements.coachId, actor.userId),
        isNull(engagements.endedAt),
      ),
    );
  if (!engagement || sideOf(actor, engagement) !== "coach") throw new NotFound("client");
  return { engagement, grants: await listGrants(tx, clientId) };
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
