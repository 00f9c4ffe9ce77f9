import "server-only";
import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import { asVisitor } from "@/db/client";
import { emailChanges, tokens } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { tokenHash } from "@/lib/platform/secrets";

type EmailChangeLink = { end: "old" | "new"; userId: string; newEmail: string };

/** What a mailed link asks: which end it went to, of whose change; null where it is none any more. Changes nothing. */
export async function findEmailChange(raw: string): Promise<EmailChangeLink | null> {
  const open = and(
    eq(tokens.tokenHash, tokenHash(raw)),
    inArray(tokens.purpose, ["confirm-old-address", "confirm-new-address"]),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, now()),
  );
  const [row] = await asVisitor("auth", (tx) =>
    tx
      .select({
        purpose: tokens.purpose,
        userId: emailChanges.userId,
        newEmail: emailChanges.newEmail,
      })
      .from(tokens)
      .innerJoin(emailChanges, eq(emailChanges.userId, tokens.userId))
      .where(open),
  );
  if (!row) return null;
  const { purpose, ...change } = row;
  return { end: purpose === "confirm-old-address" ? "old" : "new", ...change };
}
