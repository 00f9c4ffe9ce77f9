import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { asVisitor, type Database } from "@/db/client";
import { recoveryCodes } from "@/db/schema";
import { inFours } from "@/lib/accounts/domain/second-factor";
import { tokenHash } from "@/lib/platform/secrets";
import type { Bearer } from "@/lib/platform/session";
import { inBase32 } from "@/lib/platform/totp";
import { tellOf } from "./tell-of";

const HOW_MANY = 10;
/** 24 letters of base 32: 120 random bits, so that a plain hash is enough (ASVS 6.5.2 asks for 112). */
const CODE_BYTES = 15;

/** Ten new codes in place of all earlier ones, as people read them; only their hashes are kept. */
export async function renewCodes(tx: Database, userId: string): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, () => inBase32(randomBytes(CODE_BYTES)));
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ userId, codeHash: tokenHash(code) })));
  return codes.map(inFours);
}

/** New codes for a person who asks for them. */
export const newRecoveryCodes = ({ userId }: Bearer): Promise<string[]> =>
  asVisitor("auth", (tx) => renewCodes(tx, userId));

/** Whether it was one of the person's codes. It is none afterwards, and they are told by mail. */
export async function spendRecoveryCode(tx: Database, userId: string, code: string) {
  const mine = and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.codeHash, tokenHash(code)));
  const [used] = await tx.delete(recoveryCodes).where(mine).returning({ id: recoveryCodes.id });
  if (used) await tellOf(tx, "recovery-code-used", userId, used.id);
  return used !== undefined;
}
