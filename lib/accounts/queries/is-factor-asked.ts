import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { asVisitor } from "@/db/client";
import { secondFactors, users } from "@/db/schema";
import { mayDoWithout } from "@/lib/accounts/domain/second-factor";
import { env } from "@/lib/platform/env";

/** Whether the person of this address, whose password was right, gives a code next. */
export async function isFactorAsked(email: string): Promise<boolean> {
  const counting = and(eq(secondFactors.userId, users.id), isNotNull(secondFactors.confirmedAt));
  const [person] = await asVisitor("auth", (tx) =>
    tx
      .select({ roles: users.roles, factorId: secondFactors.id })
      .from(users)
      .leftJoin(secondFactors, counting)
      .where(eq(users.email, email)),
  );
  if (!person) return false;
  return person.factorId !== null || !mayDoWithout(person.roles, env.secondFactor);
}
