import "server-only";
import { and, eq, gt, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { emailChanges, loginAccounts, users } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";

/** Since when somebody's organisation signs them in. */
const issuerSince = sql<Date | null>`(select min(${loginAccounts.createdAt}) from ${loginAccounts}
  where ${loginAccounts.userId} = ${users.id})`;

/**
 * The address the person signs in with, the one it is to become, if a change waits, whether a mailed link signs
 * them in, and since when their organisation does. Throws NotFound.
 */
export async function getAddress(actor: Actor) {
  const waiting = and(eq(emailChanges.userId, users.id), gt(emailChanges.expiresAt, now()));
  const [row] = await asActor(actor, (tx) =>
    tx
      .select({
        email: users.email,
        signsInByMail: users.signsInByMail,
        issuerSince: issuerSince.mapWith(loginAccounts.createdAt),
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
  const { email, signsInByMail, issuerSince: since, newEmail, expiresAt } = row;
  const ways = { email, signsInByMail, issuerSince: since };
  if (newEmail === null || expiresAt === null) return { ...ways, change: null };
  const isConfirmed = { old: row.oldConfirmedAt !== null, new: row.newConfirmedAt !== null };
  return { ...ways, change: { newEmail, expiresAt, isConfirmed } };
}
