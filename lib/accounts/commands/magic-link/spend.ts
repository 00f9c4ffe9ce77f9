import "server-only";
import { eq } from "drizzle-orm";
import { asVisitor, type Database } from "@/db/client";
import { tokens, users } from "@/db/schema";
import { findToken } from "@/lib/accounts/commands/confirm-email";
import { maySignInByLink } from "@/lib/accounts/domain/magic-link";
import { Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";

type Used = {
  token: string;
  /** The mark of this browser, if it has one. */
  browserHash: string | null;
  /** The person says that they asked in another browser. */
  askedElsewhere: boolean;
};

/** Uses a mailed link up; returns whom it signs in. Throws Refused. */
export const spendMagicLink = (used: Used): Promise<{ userId: string; email: string }> =>
  asVisitor("auth", async (tx) => {
    const found = await findToken(tx, used.token, "magic-link");
    if (!found || !(await isStillMeant(tx, found.userId)))
      throw new Refused("This link has expired or was used. Ask for a new one.");
    if (found.browserHash !== used.browserHash && !used.askedElsewhere)
      throw new Refused("This link was asked for in another browser.");
    await tx.update(tokens).set({ usedAt: now() }).where(eq(tokens.id, found.id));
    return { userId: found.userId, email: found.email };
  });

/** Since it was asked for, the person may have become a coach, turned links off or been suspended. */
async function isStillMeant(tx: Database, userId: string): Promise<boolean> {
  const [person] = await tx
    .select({ roles: users.roles, state: users.state, signsInByMail: users.signsInByMail })
    .from(users)
    .where(eq(users.id, userId));
  return person?.state === "active" && maySignInByLink(person);
}
