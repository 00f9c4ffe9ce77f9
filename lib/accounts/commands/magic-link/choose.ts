import "server-only";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { users } from "@/db/schema";
import { requireJustProved } from "@/lib/accounts/domain/just-proved";
import type { Actor } from "@/lib/kernel/actor";

/** Turns sign-in by a mailed link off, or on again, which is grave: it opens another way in. Throws Refused. */
export async function chooseMagicLink(actor: Actor, signsInByMail: boolean): Promise<void> {
  if (signsInByMail) requireJustProved(actor);
  await asActor(actor, (tx) =>
    tx.update(users).set({ signsInByMail }).where(eq(users.id, actor.userId)),
  );
}
