import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { asVisitor, type Database } from "@/db/client";
import { secondFactors, sessions } from "@/db/schema";
import { requirePassword } from "@/lib/accounts/commands/change-password";
import type { TypedCode } from "@/lib/accounts/domain/second-factor";
import { Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import type { Bearer } from "@/lib/platform/session";
import { fittingStep, openSecret } from "./kept-secret";
import { spendRecoveryCode } from "./recovery-codes";

/** Makes a session whole by a code of the app or a recovery code. Throws Refused where it does not fit. */
export const proveSecondFactor = (bearer: Bearer, code: TypedCode | null): Promise<void> =>
  asVisitor("auth", async (tx) => {
    await requireCode(tx, bearer.userId, code);
    await tx
      .update(sessions)
      .set({ secondFactorAt: now(), provedAt: now() })
      .where(eq(sessions.id, bearer.sessionId));
  });

/**
 * Proves once more who sits there, before what is grave: by password, and by a code where a second factor is set up.
 * It holds for a quarter of an hour. Throws Refused at the field that does not fit.
 */
export const proveAgain = (
  bearer: Bearer,
  typed: { password: string; code: TypedCode | null },
): Promise<void> =>
  asVisitor("auth", async (tx) => {
    await requirePassword(tx, bearer.userId, typed.password, "password");
    if (bearer.hasFactor) await requireCode(tx, bearer.userId, typed.code);
    await tx.update(sessions).set({ provedAt: now() }).where(eq(sessions.id, bearer.sessionId));
  });

async function requireCode(tx: Database, userId: string, code: TypedCode | null): Promise<void> {
  const fits =
    code?.kind === "recovery"
      ? await spendRecoveryCode(tx, userId, code.code)
      : code !== null && (await takeStep(tx, userId, code));
  if (!fits)
    throw new Refused(
      "That code does not fit, or was used already. Type the one your app shows now, or a recovery code.",
      "oneTimeCode",
    );
}

/** The row is locked: of two tabs with one code, one is let in. */
async function takeStep(tx: Database, userId: string, code: TypedCode): Promise<boolean> {
  const mine = and(eq(secondFactors.userId, userId), isNotNull(secondFactors.confirmedAt));
  const [kept] = await tx.select().from(secondFactors).where(mine).for("update");
  const secret = kept && openSecret(kept);
  const step = kept && secret ? fittingStep(secret, code, kept.lastStep) : null;
  if (!kept || step === null) return false;
  await tx.update(secondFactors).set({ lastStep: step }).where(eq(secondFactors.id, kept.id));
  return true;
}
