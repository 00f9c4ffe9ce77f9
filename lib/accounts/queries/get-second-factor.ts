import "server-only";
import { eq } from "drizzle-orm";
import { asVisitor } from "@/db/client";
import { recoveryCodes, secondFactors, users } from "@/db/schema";
import { openText } from "@/lib/platform/sealed-text";
import { keyUri } from "@/lib/platform/totp";

type OnTrial = { secret: string; uri: string };
type SecondFactor = { since: Date | null; codesLeft: number; onTrial: OnTrial | null };

/** A person's second factor: since when it counts, how many recovery codes are left, and the secret being tried. */
export async function getSecondFactor(person: { userId: string }): Promise<SecondFactor> {
  const { userId } = person;
  return asVisitor("auth", async (tx) => {
    const kept = await tx.select().from(secondFactors).where(eq(secondFactors.userId, userId));
    const [user] = await tx.select({ email: users.email }).from(users).where(eq(users.id, userId));
    const tried = kept.find(({ confirmedAt }) => confirmedAt === null);
    const secret = tried ? openText(tried, userId) : null;
    return {
      since: kept.find(({ confirmedAt }) => confirmedAt !== null)?.confirmedAt ?? null,
      codesLeft: await tx.$count(recoveryCodes, eq(recoveryCodes.userId, userId)),
      onTrial: secret && user ? { secret, uri: keyUri(secret, user.email) } : null,
    };
  });
}
