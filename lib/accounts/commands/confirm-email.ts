import "server-only";
import { eq } from "drizzle-orm";
import { asVisitor, type Database } from "@/db/client";
import { passwords, sessions, type TokenPurpose, tokens, users } from "@/db/schema";
import { Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import { tokenHash } from "@/lib/platform/secrets";
import { passwordFits } from "./hash-password";

/**
 * Confirms the address behind a mailed link, with the password chosen at sign-up: whoever reads the mailbox
 * but did not choose the password must reset it. Sessions from before end. Returns the e-mail. Throws Refused.
 */
export async function confirmEmail(input: { token: string; password: string }): Promise<string> {
  return asVisitor("auth", async (tx) => {
    const found = await findToken(tx, input.token, "verify-email");
    if (!found)
      throw new Refused(
        "This link has expired or was used. Sign in, or sign up again for a new one.",
      );
    const [kept] = await tx
      .select({ hash: passwords.hash })
      .from(passwords)
      .where(eq(passwords.userId, found.userId));
    if (!(await passwordFits(kept?.hash ?? null, input.password)))
      throw new Refused(
        "That is not the password chosen at sign-up. You can sign up again to choose another.",
        "password",
      );
    await tx.update(users).set({ emailVerifiedAt: now() }).where(eq(users.id, found.userId));
    await tx.update(tokens).set({ usedAt: now() }).where(eq(tokens.id, found.id));
    await tx.delete(sessions).where(eq(sessions.userId, found.userId));
    return found.email;
  });
}

/** An unused, unexpired link's row, if it is for one of `purposes`, locked so that it works once; null otherwise. */
export async function findToken(tx: Database, raw: string, ...purposes: TokenPurpose[]) {
  const [row] = await tx
    .select({
      id: tokens.id,
      userId: tokens.userId,
      email: users.email,
      purpose: tokens.purpose,
      browserHash: tokens.browserHash,
      usedAt: tokens.usedAt,
      expiresAt: tokens.expiresAt,
    })
    .from(tokens)
    .innerJoin(users, eq(users.id, tokens.userId))
    .where(eq(tokens.tokenHash, tokenHash(raw)))
    .for("update", { of: tokens });
  const isGood = row && purposes.includes(row.purpose) && !row.usedAt && row.expiresAt > now();
  return isGood ? row : null;
}
