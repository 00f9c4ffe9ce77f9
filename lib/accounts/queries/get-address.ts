import "server-only";
import { and, eq, gt } from "drizzle-orm";
import { asActor } from "@/db/client";
import { emailChanges, users } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";

/**
 * The address the person signs in with, the one it is to become, if a change waits, and whether a mailed link signs
 * them in. Throws NotFound.
 */
export async function getAddress(actor: Actor) {
  const waiting = and(eq(emailChanges.userId, users.id), gt(emailChanges.expiresAt, now()));
  const [row] = await asActor(actor, (tx) =>
    tx
      .select({
        email: users.email,
        signsInByMail: users.signsInByMail,
        newEmail: emailChanges.newEmail,
        oldConfirmedAt: emailChanges.oldConfirmedAt,
        newConfirmedAt: emailChanges.newConfirmedAt,
        expiresAt: emailChanges.expiresAt,
      })
      .from(users)
      .leftJoin(emailChanges, waiting)
      .where(eq(users.id, actor.userId)),
  );
  if (!row) throw new NotFound("account");
  const { email, signsInByMail, newEmail, expiresAt } = row;
  if (newEmail === null || expiresAt === null) return { email, signsInByMail, change: null };
  const isConfirmed = { old: row.oldConfirmedAt !== null, new: row.newConfirmedAt !== null };
  return { email, signsInByMail, change: { newEmail, expiresAt, isConfirmed } };
}
