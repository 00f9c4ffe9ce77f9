import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { engagements, invitations, users } from "@/db/schema";
import type { ConsentTerms } from "@/lib/accounts/domain/consent-terms";
import { invitationExpiry } from "@/lib/accounts/domain/invitation";
import { isGrave, requireJustProved } from "@/lib/accounts/domain/just-proved";
import { canInvite } from "@/lib/accounts/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound, Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import { queueMail } from "@/lib/platform/mailer";
import { allowed } from "@/lib/platform/rate-limit";
import { rawToken, tokenHash } from "@/lib/platform/secrets";

const A_DAY = { max: 20, seconds: 24 * 60 * 60 };

/**
 * Invites somebody, by e-mail, to be the actor's coach on `terms`. The address need not have an
 * account. Throws Refused for one's own address, a repeated invitation or too many in a day.
 */
export async function inviteCoach(
  actor: Actor,
  { email, ...terms }: ConsentTerms & { email: string },
): Promise<void> {
  if (isGrave(terms.scopes)) requireJustProved(actor);
  if (!(await allowed(`invite:${actor.userId}`, A_DAY)))
    throw new Refused("You have sent many invitations today. Try again tomorrow.");
  await asActor(actor, async (tx) => {
    const [self] = await tx
      .select({ email: users.email })
      .from(users)
      .where(eq(users.id, actor.userId));
    if (!self) throw new NotFound("account");
    if (!canInvite({ userId: actor.userId, email: self.email }, email))
      throw new Refused("That is your own address: nobody is their own coach.", "email");
    await refuseTwice(tx, actor.userId, email);
    const id = randomUUID();
    await tx.insert(invitations).values({
      id,
      clientId: actor.userId,
      email,
      tokenHash: tokenHash(rawToken("invitation", id)),
      scopes: [...terms.scopes],
      purpose: terms.purpose,
      span: terms.span,
      grantsExpireAt: terms.expiresAt,
      expiresAt: invitationExpiry(now()),
    });
    const to = { userId: null, email };
    await queueMail(tx, { kind: "invitation", refId: id, to, key: `invitation:${id}` });
  });
}

async function refuseTwice(tx: Database, clientId: string, email: string): Promise<void> {
  const [waiting] = await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(
        eq(invitations.clientId, clientId),
        eq(invitations.email, email),
        eq(invitations.state, "pending"),
        gt(invitations.expiresAt, now()),
      ),
    );
  if (waiting)
    throw new Refused("You have invited this address already. Withdraw that one first.", "email");
  const [coach] = await tx
    .select({ id: engagements.id })
    .from(engagements)
    .innerJoin(users, eq(users.id, engagements.coachId))
    .where(
      and(eq(engagements.clientId, clientId), eq(users.email, email), isNull(engagements.endedAt)),
    );
  if (coach)
    throw new Refused("This person is your coach already. Change below what they see.", "email");
}
