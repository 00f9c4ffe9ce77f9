import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { tokens } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { queueMail } from "@/lib/platform/mailer";
import { rawToken, tokenHash } from "@/lib/platform/secrets";

const HOURS = {
  "magic-link": 1 / 6,
  "verify-email": 24,
  "reset-password": 1,
  "confirm-old-address": 24,
  "confirm-new-address": 24,
} as const;

/**
 * Makes a single-use link of `purpose` and queues its mail; earlier unused ones of that purpose die. `browserHash` is
 * kept beside it where it matters which browser asked.
 */
export async function issueToken(
  tx: Database,
  user: { id: string; email: string },
  purpose: keyof typeof HOURS,
  browserHash: string | null = null,
): Promise<void> {
  const id = randomUUID();
  const earlier = and(
    eq(tokens.userId, user.id),
    eq(tokens.purpose, purpose),
    isNull(tokens.usedAt),
  );
  await tx.delete(tokens).where(earlier);
  const expiresAt = new Date(now().getTime() + HOURS[purpose] * 3_600_000);
  await tx.insert(tokens).values({
    id,
    userId: user.id,
    purpose,
    tokenHash: tokenHash(rawToken(purpose, id)),
    browserHash,
    expiresAt,
  });
  await queueMail(tx, {
    kind: purpose,
    refId: id,
    to: { userId: user.id, email: user.email },
    key: `${purpose}:${id}`,
  });
}
