import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { engagements, invitations, users } from "@/db/schema";
import { together } from "@/db/together";
import { invitationState } from "@/lib/accounts/domain/invitation";
import type { Scope } from "@/lib/accounts/domain/scope";
import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";

const PAST_SHOWN = 50;

/** Who sees what of the actor's, until when; who was asked; and who saw it once. Two queries. */
export const getSharing = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const [people, asked] = await together([
      listEngagements(tx, actor.userId),
      listInvitations(tx, actor.userId),
    ]);
    const at = now();
    const coaches = people
      .filter(({ endedAt }) => endedAt === null)
      .map(({ id, coachName, startedAt, asked: requests, granted }) => ({
        engagementId: id,
        coachName,
        startedAt,
        requests,
        grants: granted.map((grant) => grantAt(grant, at)),
      }));
    const invited = asked
      .map(({ state, ...invitation }) => ({
        ...invitation,
        state: invitationState({ state, expiresAt: invitation.expiresAt }, at),
      }))
      .filter(({ state }) => state !== "active" && state !== "withdrawn");
    const past = people.flatMap(({ granted: _granted, asked: _asked, ...person }) =>
      person.endedAt === null ? [] : person,
    );
    return { coaches, invited, past };
  });

/** What a coach asks to see further and waits for. */
const ASKED = sql<{ id: string; scope: Scope; purpose: string }[]>`(
  select coalesce(json_agg(json_build_object('id', id, 'scope', scope, 'purpose', purpose) order by created_at), '[]')
  from consent_requests where engagement_id = ${engagements.id} and answered_at is null)`;

/** A grant as JSON carries it: instants are text. */
type Granted = {
  scope: Scope;
  purpose: string;
  coversFrom: string | null;
  expiresAt: string | null;
};

/** What is granted by an engagement, run out or not, until it is taken back. */
const GRANTED = sql<Granted[]>`(
  select coalesce(json_agg(json_build_object('scope', scope, 'purpose', purpose, 'coversFrom', covers_from,
    'expiresAt', expires_at) order by granted_at, scope), '[]')
  from consent_grants where engagement_id = ${engagements.id} and client_id = ${engagements.clientId} and revoked_at is null)`;

function grantAt({ coversFrom, expiresAt, ...grant }: Granted, at: Date) {
  const until = expiresAt === null ? null : new Date(expiresAt);
  return {
    ...grant,
    coversFrom: coversFrom === null ? null : new Date(coversFrom),
    expiresAt: until,
    hasRunOut: until !== null && until <= at,
  };
}

const listEngagements = (tx: Database, clientId: string) =>
  tx
    .select({
      id: engagements.id,
      coachName: users.name,
      startedAt: engagements.startedAt,
      endedAt: engagements.endedAt,
      endedBy: engagements.endedBy,
      asked: ASKED,
      granted: GRANTED,
    })
    .from(engagements)
    .innerJoin(users, eq(users.id, engagements.coachId))
    .where(eq(engagements.clientId, clientId))
    .orderBy(desc(engagements.startedAt), engagements.id)
    .limit(PAST_SHOWN);

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
