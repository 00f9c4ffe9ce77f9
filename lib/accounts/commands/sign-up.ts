import "server-only";
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { asVisitor, type Database } from "@/db/client";
import { passwords, users } from "@/db/schema";
import type { SignUpInput } from "@/lib/accounts/schema";
import { now } from "@/lib/platform/clock";
import { queueMail } from "@/lib/platform/mailer";
import { hashPassword } from "./hash-password";
import { issueToken } from "./issue-token";
import { requireUncommon } from "./require-uncommon";

/**
 * Makes an account that works once its address is confirmed. Says nothing about whether the address was
 * known: its holder is told by mail. Signing up again before confirming replaces name and password.
 * Throws Refused for a password that is guessed first.
 */
export async function signUp(input: SignUpInput): Promise<void> {
  requireUncommon(input.password, [input.name, input.email]);
  const hash = await hashPassword(input.password);
  await asVisitor("auth", async (tx) => {
    const [known] = await tx
      .select({ id: users.id, emailVerifiedAt: users.emailVerifiedAt })
      .from(users)
      .where(eq(users.email, input.email));
    if (known?.emailVerifiedAt) return tellHolder(tx, known.id, input.email);
    const id = known?.id ?? randomUUID();
    const named = { name: input.name, ...(input.timeZone ? { timeZone: input.timeZone } : {}) };
    if (known) await tx.update(users).set(named).where(eq(users.id, id));
    else await tx.insert(users).values({ id, email: input.email, ...named });
    await setPassword(tx, id, hash);
    await issueToken(tx, { id, email: input.email }, "verify-email");
  });
}

const tellHolder = (tx: Database, userId: string, email: string) =>
  queueMail(tx, {
    kind: "already-registered",
    refId: userId,
    to: { userId, email },
    key: `already-registered:${randomUUID()}`,
  });

/** Stores a password's hash in place of any earlier one. */
export async function setPassword(tx: Database, userId: string, hash: string): Promise<void> {
  await tx
    .insert(passwords)
    .values({ userId, hash })
    .onConflictDoUpdate({ target: passwords.userId, set: { hash, changedAt: now() } });
}
