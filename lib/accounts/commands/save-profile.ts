import "server-only";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { profiles, users } from "@/db/schema";
import type { ProfileInput } from "@/lib/accounts/schema";
import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";

/** Saves the person's own name, zone and working life. */
export async function saveProfile(actor: Actor, input: ProfileInput): Promise<void> {
  const { name, timeZone, locale, ...working } = input;
  const said = { ...working, updatedAt: now() };
  await asActor(actor, async (tx) => {
    await tx.update(users).set({ name, timeZone, locale }).where(eq(users.id, actor.userId));
    await tx
      .insert(profiles)
      .values({ userId: actor.userId, ...said })
      .onConflictDoUpdate({ target: profiles.userId, set: said });
  });
}
