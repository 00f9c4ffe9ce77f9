import "server-only";
import { dictionary } from "@zxcvbn-ts/language-common";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { users } from "@/db/schema";
import { isCommonPassword } from "@/lib/accounts/domain/common-password";
import { Refused } from "@/lib/kernel/errors";

/** What breaches showed most: the ones guessed first (list of zxcvbn-ts, MIT). */
const seen: ReadonlySet<string> = new Set(dictionary.passwords.map(String));

/** Throws Refused for a password that is among the first to be guessed; `own` is what anybody knows of the person. */
export function requireUncommon(password: string, own: readonly string[]): void {
  if (isCommonPassword(password, seen, own))
    throw new Refused(
      "That password is among the first that are guessed. Take a few words that do not belong together.",
      "password",
    );
}

/** As `requireUncommon`, for a person who has an account. */
export async function requireUncommonFor(tx: Database, userId: string, password: string) {
  const [user] = await tx
    .select({ name: users.name, email: users.email })
    .from(users)
    .where(eq(users.id, userId));
  requireUncommon(password, user ? [user.name, user.email] : []);
}
