import "server-only";
import { asVisitor } from "@/db/client";
import { emailChanges } from "@/db/schema";
import { issueToken } from "@/lib/accounts/commands/issue-token";
import { requireJustProved } from "@/lib/accounts/domain/just-proved";
import { Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import type { SignedIn } from "@/lib/platform/session";
import { dropEmailChange } from "./drop";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Mails a link to the new address and one to the present: both are needed. It is the same for an address that has an
 * account, whose holder is told instead of asked. Throws Refused where the person has not just proved who they are.
 */
export async function askEmailChange(me: SignedIn, newEmail: string): Promise<void> {
  requireJustProved(me);
  if (newEmail === me.email) throw new Refused("That is your address already.", "newEmail");
  await asVisitor("auth", async (tx) => {
    await dropEmailChange(tx, me.userId);
    const expiresAt = new Date(now().getTime() + DAY_MS);
    const { userId, sessionId } = me;
    await tx.insert(emailChanges).values({ userId, newEmail, sessionId, expiresAt });
    await issueToken(tx, { id: userId, email: newEmail }, "confirm-new-address");
    await issueToken(tx, { id: userId, email: me.email }, "confirm-old-address");
  });
}
