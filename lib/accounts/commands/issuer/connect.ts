import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { asVisitor, type Database } from "@/db/client";
import { loginAccounts, users } from "@/db/schema";
import { tellOf } from "@/lib/accounts/commands/second-factor/tell-of";
import { requireJustProved } from "@/lib/accounts/domain/just-proved";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import type { Identity } from "@/lib/platform/issuer";
import { findConnected } from "./sign-in-by-issuer";

/**
 * From now on that person at the issuer signs in to this account. Throws Refused where another account has them, this
 * one has somebody else there, or the person has not just proved who they are.
 */
export async function connectIssuer(actor: Actor, identity: Identity): Promise<void> {
  requireJustProved(actor);
  const { userId } = actor;
  const { issuer, subject } = identity;
  await asVisitor("auth", async (tx) => {
    // One at a time: of two buttons pressed at one moment, the second sees what the first has done. The form's own
    // transaction refers to the person meanwhile, which a lock of the whole row would wait for.
    await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for("no key update");
    const known = await findConnected(tx, identity);
    if (known && known.userId !== userId)
      throw new Refused("That sign-in belongs to another account here.");
    if (known) return;
    if ((await tx.$count(loginAccounts, connections(userId, issuer))) > 0)
      throw new Refused("Another sign-in of your organisation is connected. Disconnect it first.");
    await tx.insert(loginAccounts).values({ provider: issuer, providerAccountId: subject, userId });
    await tell(tx, "issuer-connected", userId);
  });
}

/** The issuer signs in to this account no more. Throws Refused where the person has not just proved who they are. */
export async function disconnectIssuer(actor: Actor): Promise<void> {
  requireJustProved(actor);
  const { userId } = actor;
  await asVisitor("auth", async (tx) => {
    const gone = await tx
      .delete(loginAccounts)
      .where(eq(loginAccounts.userId, userId))
      .returning({ userId: loginAccounts.userId });
    if (gone.length > 0) await tell(tx, "issuer-disconnected", userId);
  });
}

const connections = (userId: string, issuer: string) =>
  and(eq(loginAccounts.userId, userId), eq(loginAccounts.provider, issuer));

async function tell(
  tx: Database,
  kind: "issuer-connected" | "issuer-disconnected",
  userId: string,
): Promise<void> {
  const action = kind === "issuer-connected" ? "created" : "deleted";
  await audit(tx, { actor: { userId }, subjectId: userId, action, resource: "sign-in by issuer" });
  await tellOf(tx, kind, userId, randomUUID());
}
