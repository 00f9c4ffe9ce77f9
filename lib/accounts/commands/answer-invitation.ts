import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { consentGrants, engagements, invitations, users } from "@/db/schema";
import { canAnswerInvitation } from "@/lib/accounts/policy";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { tokenHash } from "@/lib/platform/secrets";

/**
 * Accepts: the actor becomes the client's coach and holds the scopes offered, in one transaction.
 * Throws NotFound (unknown, or bound to another address), or Conflict when it is no longer open.
 */
export async function acceptInvitation(actor: Actor, token: string): Promise<void> {
  await asActor(actor, async (tx) => {
    const invitation = await lockInvitation(tx, actor, token);
    // The database's own now(): its policies open only in the transaction that answers.
    await answer(tx, invitation.id, "accepted");
    const engagementId = await engage(tx, actor, invitation.clientId);
    const offered = {
      engagementId,
      clientId: invitation.clientId,
      coachId: actor.userId,
      purpose: invitation.purpose,
      coversFrom: invitation.span === "from today" ? sql`now()` : null,
      expiresAt: invitation.grantsExpireAt,
    };
    const scopes = [...new Set(invitation.scopes)];
    if (scopes.length > 0)
      await tx.insert(consentGrants).values(scopes.map((scope) => ({ ...offered, scope })));
    await tx.execute(sql`select become_coach()`);
    const deed = { actor, subjectId: invitation.clientId, resource: "engagement" };
    await audit(tx, { ...deed, action: "created", resourceId: engagementId });
  });
}

/** Declines: nothing is shared, and the invitation is used up. Throws as `acceptInvitation`. */
export async function declineInvitation(actor: Actor, token: string): Promise<void> {
  await asActor(actor, async (tx) => {
    const invitation = await lockInvitation(tx, actor, token);
    await answer(tx, invitation.id, "declined");
  });
}

async function lockInvitation(tx: Database, actor: Actor, token: string) {
  const [found] = await tx
    .select({
      id: invitations.id,
      clientId: invitations.clientId,
      email: invitations.email,
      state: invitations.state,
      expiresAt: invitations.expiresAt,
      scopes: invitations.scopes,
      purpose: invitations.purpose,
      span: invitations.span,
      grantsExpireAt: invitations.grantsExpireAt,
    })
    .from(invitations)
    .where(eq(invitations.tokenHash, tokenHash(token)));
  const [self] = await tx
    .select({ email: users.email, emailVerifiedAt: users.emailVerifiedAt })
    .from(users)
    .where(eq(users.id, actor.userId));
  if (!found || !self || found.email !== self.email) throw new NotFound("invitation");
  if (self.emailVerifiedAt === null) throw new Refused("Confirm your e-mail address first.");
  if (found.clientId === actor.userId) throw new Refused("Nobody is their own coach.");
  if (!canAnswerInvitation({ userId: actor.userId, email: self.email }, found, now()))
    throw new Conflict("This invitation is no longer open.");
  return found;
}

async function answer(tx: Database, id: string, state: "accepted" | "declined"): Promise<void> {
  const [answered] = await tx
    .update(invitations)
    .set({ state, answeredAt: sql`now()` })
    // Two tabs may answer at once: the second waits here, and finds it answered.
    .where(and(eq(invitations.id, id), eq(invitations.state, "pending")))
    .returning({ id: invitations.id });
  if (!answered) throw new Conflict("This invitation is no longer open.");
}

async function engage(tx: Database, actor: Actor, clientId: string): Promise<string> {
  const active = and(
    eq(engagements.clientId, clientId),
    eq(engagements.coachId, actor.userId),
    isNull(engagements.endedAt),
  );
  const [engagement] = await tx
    .insert(engagements)
    .values({ clientId, coachId: actor.userId })
    .onConflictDoNothing()
    .returning({ id: engagements.id });
  if (engagement) return engagement.id;
  const [known] = await tx.select({ id: engagements.id }).from(engagements).where(active);
  throw known
    ? new Conflict("You are this person's coach already.")
    : new Error("An engagement was neither made nor found.");
}
