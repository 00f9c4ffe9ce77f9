import "server-only";
import { eq } from "drizzle-orm";
import { asActor, asVisitor } from "@/db/client";
import { users } from "@/db/schema";
import { requireJustProved } from "@/lib/accounts/domain/just-proved";
import type { Actor } from "@/lib/kernel/actor";
import { keepTombstone } from "@/lib/platform/tombstones";
import { requirePassword } from "./change-password";

/**
 * Deletes the person and, by `on delete cascade`, everything that is theirs. What they wrote in another
 * person's data stays without a name; the audit log keeps a pseudonym. Throws Refused on a wrong
 * password, or where they have not just proved who they are.
 */
export async function deleteAccount(actor: Actor, password: string): Promise<void> {
  requireJustProved(actor);
  await asVisitor("auth", (tx) => requirePassword(tx, actor.userId, password, "password"));
  await asActor(actor, (tx) => tx.delete(users).where(eq(users.id, actor.userId)));
  await keepTombstone(actor.userId);
}
