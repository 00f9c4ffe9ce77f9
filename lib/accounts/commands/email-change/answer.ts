import "server-only";
import { eq } from "drizzle-orm";
import { asVisitor, type Database } from "@/db/client";
import { emailChanges, tokens } from "@/db/schema";
import { findToken } from "@/lib/accounts/commands/confirm-email";
import { Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import { dropEmailChange } from "./drop";
import { takeAddress } from "./take-address";

/** The other end still has to confirm · it is changed · the new address has got an account meanwhile. */
export type Confirmed = "waits" | "changed" | "taken";

const GONE = "This link has expired or was used, or the change was taken back.";

/**
 * One end says yes; the second yes changes the address. Whoever reads the new mailbox must be signed in to the account
 * as well: a mistyped address would hand it to a stranger. Throws Refused.
 */
export const confirmEmailChange = (token: string, signedInAs: string | null): Promise<Confirmed> =>
  asVisitor("auth", async (tx) => {
    const found = await findToken(tx, token, "confirm-new-address", "confirm-old-address");
    if (!found) throw new Refused(GONE);
    const isNewEnd = found.purpose === "confirm-new-address";
    if (isNewEnd && signedInAs !== found.userId)
      throw new Refused("Sign in to the account that asked for it, then confirm.");
    await tx.update(tokens).set({ usedAt: now() }).where(eq(tokens.id, found.id));
    const change = await confirmed(tx, found.userId, isNewEnd);
    const { oldConfirmedAt, newConfirmedAt } = change;
    if (!oldConfirmedAt || !newConfirmedAt) return "waits";
    return takeAddress(tx, { ...change, oldEmail: found.email, refId: found.id });
  });

async function confirmed(tx: Database, userId: string, isNewEnd: boolean) {
  const [change] = await tx
    .update(emailChanges)
    .set(isNewEnd ? { newConfirmedAt: now() } : { oldConfirmedAt: now() })
    .where(eq(emailChanges.userId, userId))
    .returning();
  if (!change || change.expiresAt <= now()) throw new Refused(GONE);
  return change;
}

/** The present address says no: nothing changes, and the other link is dead. Throws Refused. */
export const stopEmailChange = (token: string): Promise<void> =>
  asVisitor("auth", async (tx) => {
    const found = await findToken(tx, token, "confirm-old-address");
    if (!found) throw new Refused(GONE);
    await dropEmailChange(tx, found.userId);
  });
