import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { jobFamilies, occupations, profiles, reviews, revisions } from "@/db/schema";
import { openGrant } from "@/lib/accounts/domain/grant";
import { SCOPES, type Scope } from "@/lib/accounts/domain/scope";
import { canEndEngagement } from "@/lib/accounts/policy";
import type { Actor } from "@/lib/kernel/actor";
import { audit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { readClient } from "./read-client";

const REVIEWS_SHOWN = 20;
/** Of six scopes, each at most once a month. */
const MOST_ASKED = 100;
const MOST_OPEN = 20;

/** A client as their coach may see them: what the scopes open, and that is written down. Throws NotFound. */
export const getClient = (actor: Actor, clientId: string) =>
  asActor(actor, async (tx) => {
    const { engagement, grants } = await readClient(tx, actor, clientId);
    const at = now();
    const shared = SCOPES.flatMap((scope) => {
      const grant = openGrant(actor, grants, scope, at);
      return grant ? [{ scope, coversFrom: grant.coversFrom, expiresAt: grant.expiresAt }] : [];
    });
    const isShared = (wanted: Scope) => shared.some(({ scope }) => scope === wanted);
    const profile = isShared("profile") ? await readProfile(tx, clientId) : null;
    const past = isShared("plan") ? await listReviewsOf(tx, actor, clientId) : [];
    const between = await readBetween(tx, engagement.id);
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
      ...between,
      reviews: past,
    };
  });

async function readProfile(tx: Database, clientId: string) {
  const [profile] = await tx
    .select({
      jobFamily: jobFamilies.name,
      currentRole: profiles.currentRole,
      occupation: { code: occupations.code, title: occupations.title },
      industry: profiles.industry,
    })
    .from(profiles)
    .leftJoin(jobFamilies, eq(jobFamilies.slug, profiles.jobFamily))
    .leftJoin(occupations, eq(occupations.code, profiles.occupationCode))
    .where(eq(profiles.userId, clientId));
  return profile ?? { jobFamily: null, currentRole: null, occupation: null, industry: null };
}

type Asked = {
  scope: Scope;
  answer: "granted" | "declined" | null;
  answeredAt: string | null;
  askedAt: string;
};
type Open = { id: string; who: "client" | "coach"; what: string; dueOn: string | null };

/**
 * What the coach has asked to see further and how it was answered, the latest of each scope; and what is open of what the
 * two agreed. One query.
 */
async function readBetween(tx: Database, engagementId: string) {
  const { rows } = await tx.execute<{ asked: Asked[]; open: Open[] }>(sql`select
    (select coalesce(json_agg(r order by r."askedAt" desc), '[]') from (
      select scope, answer, answered_at as "answeredAt", created_at as "askedAt" from consent_requests
      where engagement_id = ${engagementId} order by created_at desc limit ${MOST_ASKED}) r) as asked,
    (select coalesce(json_agg(a), '[]') from (
      select id, who, what, due_on as "dueOn" from action_items
      where engagement_id = ${engagementId} and done_at is null order by due_on nulls last, created_at limit ${MOST_OPEN}) a) as open`);
  const { asked = [], open = [] } = rows[0] ?? {};
  return {
    asked: asked
      .filter(({ scope }, at) => asked.findIndex((row) => row.scope === scope) === at)
      .map(({ askedAt, answeredAt, ...row }) => ({
        ...row,
        askedAt: new Date(askedAt),
        answeredAt: answeredAt === null ? null : new Date(answeredAt),
      })),
    actions: open.map((action) => ({ ...action, doneAt: null, canTick: true, canRemove: false })),
  };
}

const listReviewsOf = (tx: Database, actor: Actor, clientId: string) =>
  tx
    .select({
      id: reviews.id,
      state: reviews.state,
      offer: reviews.offer,
      revision: revisions.number,
      requestedAt: reviews.requestedAt,
      closedAt: reviews.closedAt,
    })
    .from(reviews)
    .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
    .where(and(eq(reviews.clientId, clientId), eq(reviews.coachId, actor.userId)))
    .orderBy(desc(reviews.requestedAt))
    .limit(REVIEWS_SHOWN);
