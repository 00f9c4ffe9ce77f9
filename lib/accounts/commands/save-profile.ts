import "server-only";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { profiles, users } from "@/db/schema";
import { profileForm } from "@/lib/accounts/domain/profile-form";
import { readProfile } from "@/lib/accounts/queries/get-profile";
import type { ProfileInput } from "@/lib/accounts/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";

/** Saves the person's own name, zone and working life. Throws Conflict when the form was drawn with another profile. */
export async function saveProfile(actor: Actor, input: ProfileInput): Promise<void> {
  const { name, timeZone, locale, seen, ...working } = input;
  const said = { ...working, updatedAt: now() };
  await asActor(actor, async (tx) => {
    const own = eq(users.id, actor.userId);
    // Of two tabs that save at once, the second reads what the first wrote.
    await tx.select({ id: users.id }).from(users).where(own).for("update");
    const current = profileForm(await readProfile(tx, actor));
    if (seen !== current.seen)
      throw new Conflict("Your profile was changed since you opened it.", current);
    await tx.update(users).set({ name, timeZone, locale }).where(own);
    await tx
      .insert(profiles)
      .values({ userId: actor.userId, ...said })
      .onConflictDoUpdate({ target: profiles.userId, set: said });
  });
}
