import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { consentGrants, engagements, invitations, users } from "@/db/schema";
import { invitationState } from "@/lib/accounts/domain/invitation";
import type { Scope } from "@/lib/accounts/domain/scope";
import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";

const PAST_SHOWN = 50;

/** Who sees what of the actor's, until when; who was asked; and who saw it once. Three queries. */
export const getSharing = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const [people, grants, asked] = [
      await listEngagements(tx, actor.userId),
      await listOpenGrants(tx, actor.userId),
      await listInvitations(tx, actor.userId),
    ];
    const at = now();
    const coaches = people
      .filter(({ endedAt }) => endedAt === null)
      .map(({ id, coachName, startedAt, asked: requests }) => ({
        engagementId: id,
        coachName,
        startedAt,
        requests,
        grants: grants
          .filter(({ engagementId }) => engagementId === id)
          .map(({ engagementId: _id, ...grant }) => ({
            ...grant,
            hasRunOut: grant.expiresAt !== null && grant.expiresAt <= at,
          })),
      }));
    const invited = asked
      .map(({ state, ...invitation }) => ({
        ...invitation,
        state: invitationState({ state, expiresAt: invitation.expiresAt }, at),
      }))
      .filter(({ state }) => state !== "active" && state !== "withdrawn");
    return { coaches, invited, past: people.filter(({ endedAt }) => endedAt !== null) };
  });

/** What a coach asks to see further and waits for. */
const ASKED = sql<{ id: string; scope: Scope; purpose: string }[]>`(
  select coalesce(json_agg(json_build_object('id', id, 'scope', scope, 'purpose', purpose) order by created_at), '[]')
  from consent_requests where engagement_id = ${engagements.id} and answered_at is null)`;

const listEngagements = (tx: Database, clientId: string) =>
  tx
    .select({
      id: engagements.id,
      coachName: users.name,
      startedAt: engagements.startedAt,
      endedAt: engagements.endedAt,
      endedBy: engagements.endedBy,
      asked: ASKED,
    })
    .from(engagements)
    .innerJoin(users, eq(users.id, engagements.coachId))
    .where(eq(engagements.clientId, clientId))
    .orderBy(desc(engagements.startedAt), engagements.id)
    .limit(PAST_SHOWN);

const listOpenGrants = (tx: Database, clientId: string) =>
  tx
    .select({
      engagementId: consentGrants.engagementId,
      scope: consentGrants.scope,
      purpose: consentGrants.purpose,
      coversFrom: consentGrants.coversFrom,
      expiresAt: consentGrants.expiresAt,
      grantedAt: consentGrants.grantedAt,
    })
    .from(consentGrants)
    .where(and(eq(consentGrants.clientId, clientId), isNull(consentGrants.revokedAt)));

const listInvitations = (tx: Database, clientId: string) =>
  tx
    .select({
      id: invitations.id,
      email: invitations.email,
      scopes: invitations.scopes,
      state: invitations.state,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(eq(invitations.clientId, clientId))
    .orderBy(desc(invitations.createdAt))
    .limit(PAST_SHOWN);
