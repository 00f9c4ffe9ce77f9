import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { asVisitor, type Database } from "@/db/client";
import { passwords, sessions } from "@/db/schema";
import { Refused } from "@/lib/kernel/errors";
import { hashPassword, passwordFits } from "./hash-password";
import { requireUncommonFor } from "./require-uncommon";
import { setPassword } from "./sign-up";

type Holder = { userId: string; sessionId: string };

/** Replaces the password and ends every other session. Throws Refused when the present one is wrong, or the new one common. */
export async function changePassword(
  holder: Holder,
  input: { current: string; password: string },
): Promise<void> {
  const hash = await hashPassword(input.password);
  await asVisitor("auth", async (tx) => {
    await requirePassword(tx, holder.userId, input.current, "current");
    await requireUncommonFor(tx, holder.userId, input.password);
    await setPassword(tx, holder.userId, hash);
    await tx
      .delete(sessions)
      .where(and(eq(sessions.userId, holder.userId), ne(sessions.id, holder.sessionId)));
  });
}

/** Throws Refused at `field` unless `password` is the person's present one. */
export async function requirePassword(
  tx: Database,
  userId: string,
  password: string,
  field: string,
): Promise<void> {
  const [kept] = await tx
    .select({ hash: passwords.hash })
    .from(passwords)
    .where(eq(passwords.userId, userId));
  if (!(await passwordFits(kept?.hash ?? null, password)))
    throw new Refused("That is not your present password.", field);
}
