import "server-only";
import { asActor } from "@/db/client";
import { profiles } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";

/** Says what the person does now, and leaves the rest of their profile as it is. */
export const setCurrentRole = (actor: Actor, currentRole: string): Promise<void> =>
  asActor(actor, async (tx) => {
    const said = { currentRole, updatedAt: now() };
    await tx
      .insert(profiles)
      .values({ userId: actor.userId, ...said })
      .onConflictDoUpdate({ target: profiles.userId, set: said });
  });
