import "server-only";
import { asActor } from "@/db/client";
import { profiles } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";

/** Saves which occupation the person's own work is; null: not said. Whether there is such a one is not asked here. */
export const saveOccupation = (actor: Actor, occupationCode: string | null): Promise<void> =>
  asActor(actor, async (tx) => {
    const said = { occupationCode, updatedAt: now() };
    await tx
      .insert(profiles)
      .values({ userId: actor.userId, ...said })
      .onConflictDoUpdate({ target: profiles.userId, set: said });
  });
