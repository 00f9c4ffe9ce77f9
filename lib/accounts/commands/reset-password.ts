import "server-only";
import { eq } from "drizzle-orm";
import { asVisitor } from "@/db/client";
import { sessions, tokens, users } from "@/db/schema";
import { Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import { findToken } from "./confirm-email";
import { hashPassword } from "./hash-password";
import { issueToken } from "./issue-token";
import { requireUncommonFor } from "./require-uncommon";
import { setPassword } from "./sign-up";

/** Mails a link to choose a new password, if there is such an account; says nothing either way. */
export async function requestReset(email: string): Promise<void> {
  await asVisitor("auth", async (tx) => {
    const [user] = await tx
      .select({ id: users.id, email: users.email })
      .from(users)
      .where(eq(users.email, email));
    if (user) await issueToken(tx, user, "reset-password");
  });
}

/** Sets a new password by a mailed link, confirms the address and ends every session. Throws Refused. */
export async function resetPassword(input: { token: string; password: string }): Promise<void> {
  const hash = await hashPassword(input.password);
  await asVisitor("auth", async (tx) => {
    const found = await findToken(tx, input.token, "reset-password");
    if (!found) throw new Refused("This link has expired or was used. Ask for a new one.");
    await requireUncommonFor(tx, found.userId, input.password);
    await setPassword(tx, found.userId, hash);
    await tx.update(tokens).set({ usedAt: now() }).where(eq(tokens.id, found.id));
    await tx.update(users).set({ emailVerifiedAt: now() }).where(eq(users.id, found.userId));
    await tx.delete(sessions).where(eq(sessions.userId, found.userId));
  });
}
