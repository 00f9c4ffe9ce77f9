import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { asVisitor, type Database } from "@/db/client";
import { secondFactors, sessions } from "@/db/schema";
import type { TypedCode } from "@/lib/accounts/domain/second-factor";
import { Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import { sealText } from "@/lib/platform/sealed-text";
import type { Bearer } from "@/lib/platform/session";
import { inBase32 } from "@/lib/platform/totp";
import { fittingStep, openSecret } from "./kept-secret";
import { renewCodes } from "./recovery-codes";
import { tellOf } from "./tell-of";

/** RFC 4226, 4: 160 bits. */
const SECRET_BYTES = 20;

/** Makes a secret to be tried; an earlier one that was not is forgotten, the one that counts stays until then. */
export async function startSecondFactor({ userId }: Bearer): Promise<void> {
  const { sealed, keyId } = sealText(inBase32(randomBytes(SECRET_BYTES)), userId);
  await asVisitor("auth", async (tx) => {
    await tx.delete(secondFactors).where(tried(userId));
    await tx.insert(secondFactors).values({ userId, sealed, keyId });
  });
}

/**
 * The secret on trial counts from now on, in place of the one before, and this session is whole; every other one asks
 * for a code. Returns ten recovery codes, which nothing can read again. Throws Refused where the code does not fit.
 */
export async function confirmSecondFactor(bearer: Bearer, code: TypedCode): Promise<string[]> {
  return asVisitor("auth", async (tx) => {
    const { userId } = bearer;
    const [kept] = await tx.select().from(secondFactors).where(tried(userId)).for("update");
    const secret = kept && openSecret(kept);
    if (!kept || !secret) throw new Refused("Begin again: there is nothing to confirm any more.");
    const step = fittingStep(secret, code, kept.lastStep);
    if (step === null)
      throw new Refused("That code does not fit. Type the one your app shows now.", "oneTimeCode");
    await tx.delete(secondFactors).where(counting(userId));
    await tx
      .update(secondFactors)
      .set({ confirmedAt: now(), lastStep: step })
      .where(eq(secondFactors.id, kept.id));
    await makeWhole(tx, bearer);
    await tellOf(tx, "second-factor-on", userId, kept.id);
    return renewCodes(tx, userId);
  });
}

async function makeWhole(tx: Database, { userId, sessionId }: Bearer): Promise<void> {
  await tx
    .update(sessions)
    .set({ secondFactorAt: null })
    .where(and(eq(sessions.userId, userId), ne(sessions.id, sessionId)));
  await tx
    .update(sessions)
    .set({ secondFactorAt: now(), provedAt: now() })
    .where(eq(sessions.id, sessionId));
}

const tried = (userId: string) =>
  and(eq(secondFactors.userId, userId), isNull(secondFactors.confirmedAt));
const counting = (userId: string) =>
  and(eq(secondFactors.userId, userId), isNotNull(secondFactors.confirmedAt));
