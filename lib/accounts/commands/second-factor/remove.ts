import "server-only";
import { eq } from "drizzle-orm";
import { asVisitor } from "@/db/client";
import { recoveryCodes, secondFactors } from "@/db/schema";
import { mayDoWithout } from "@/lib/accounts/domain/second-factor";
import { Forbidden } from "@/lib/kernel/errors";
import { env } from "@/lib/platform/env";
import type { SignedIn } from "@/lib/platform/session";
import { tellOf } from "./tell-of";

/** Turns the second factor off, with its recovery codes. Throws Forbidden for whoever may not do without. */
export async function removeSecondFactor({ userId, roles }: SignedIn): Promise<void> {
  if (!mayDoWithout(roles, env.secondFactor))
    throw new Forbidden("Coaches and admins keep a second factor. You can change it to another.");
  await asVisitor("auth", async (tx) => {
    const [gone] = await tx
      .delete(secondFactors)
      .where(eq(secondFactors.userId, userId))
      .returning({ id: secondFactors.id });
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
    if (gone) await tellOf(tx, "second-factor-off", userId, gone.id);
  });
}
