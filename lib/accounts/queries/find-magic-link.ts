import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { asVisitor } from "@/db/client";
import { tokens, users } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { tokenHash } from "@/lib/platform/secrets";

/** Whom a mailed link would sign in, and which browser asked for it; null where it is none any more. Changes nothing. */
export async function findMagicLink(
  raw: string,
): Promise<{ email: string; browserHash: string | null } | null> {
  const open = and(
    eq(tokens.tokenHash, tokenHash(raw)),
    eq(tokens.purpose, "magic-link"),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, now()),
  );
  const [row] = await asVisitor("auth", (tx) =>
    tx
      .select({ email: users.email, browserHash: tokens.browserHash })
      .from(tokens)
      .innerJoin(users, eq(users.id, tokens.userId))
      .where(open),
  );
  return row ?? null;
}
