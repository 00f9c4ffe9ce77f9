import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { asVisitor, type Database } from "@/db/client";
import { emailChanges, tokens } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

const LINKS = ["confirm-old-address", "confirm-new-address"] as const;

/** Takes a change that waits back, and both its links. The links first, as in confirming: so neither waits for the other. */
export async function dropEmailChange(tx: Database, userId: string): Promise<void> {
  const links = and(
    eq(tokens.userId, userId),
    inArray(tokens.purpose, LINKS),
    isNull(tokens.usedAt),
  );
  await tx.delete(tokens).where(links);
  await tx.delete(emailChanges).where(eq(emailChanges.userId, userId));
}

/** The person does not want the new address after all. */
export const withdrawEmailChange = ({ userId }: Pick<Actor, "userId">): Promise<void> =>
  asVisitor("auth", (tx) => dropEmailChange(tx, userId));
