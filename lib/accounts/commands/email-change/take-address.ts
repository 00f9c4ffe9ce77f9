import "server-only";
import { and, eq, isNotNull, isNull, ne } from "drizzle-orm";
import type { Database } from "@/db/client";
import { sessions, tokens, users } from "@/db/schema";
import { audit } from "@/lib/platform/audit";
import { queueMail } from "@/lib/platform/mailer";
import { dropEmailChange } from "./drop";

type Change = {
  userId: string;
  newEmail: string;
  oldEmail: string;
  sessionId: string | null;
  refId: string;
};

/**
 * Makes the change both ends confirmed: every browser but the one that asked is signed out, every link mailed to the
 * old address is dead, and both ends are told.
 */
export async function takeAddress(tx: Database, change: Change): Promise<"changed" | "taken"> {
  const { userId, newEmail } = change;
  await dropEmailChange(tx, userId);
  if (await hasAccount(tx, newEmail)) return "taken";
  // Somebody signed up with it and never confirmed: this person has.
  await tx.delete(users).where(and(eq(users.email, newEmail), isNull(users.emailVerifiedAt)));
  await tx.update(users).set({ email: newEmail }).where(eq(users.id, userId));
  await tx.delete(tokens).where(and(eq(tokens.userId, userId), isNull(tokens.usedAt)));
  await endOtherSessions(tx, change);
  await audit(tx, {
    ...{ actor: { userId }, subjectId: userId },
    ...{ action: "changed", resource: "e-mail address" },
  });
  await tellBothEnds(tx, change);
  return "changed";
}

async function hasAccount(tx: Database, email: string): Promise<boolean> {
  const confirmed = and(eq(users.email, email), isNotNull(users.emailVerifiedAt));
  return (await tx.$count(users, confirmed)) > 0;
}

async function endOtherSessions(tx: Database, { userId, sessionId }: Change): Promise<void> {
  const theirs = eq(sessions.userId, userId);
  await tx.delete(sessions).where(sessionId ? and(theirs, ne(sessions.id, sessionId)) : theirs);
}

async function tellBothEnds(tx: Database, change: Change): Promise<void> {
  const ends = { "address-given-up": change.oldEmail, "address-taken-up": change.newEmail };
  for (const [kind, email] of Object.entries(ends))
    await queueMail(tx, {
      ...{ kind, refId: change.refId, key: `${kind}:${change.refId}` },
      to: { userId: change.userId, email },
    });
}
