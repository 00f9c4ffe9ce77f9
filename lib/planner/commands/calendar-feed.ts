import "server-only";
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { calendarFeeds } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { feedToken } from "@/lib/planner/queries/calendar-feed";
import { audit } from "@/lib/platform/audit";
import { tokenHash } from "@/lib/platform/secrets";

/** Opens the actor's calendar at a new address; the one before is dead from now on. */
export const renewFeed = (actor: Actor, { showsTitles }: { showsTitles: boolean }): Promise<void> =>
  asActor(actor, async (tx) => {
    const id = randomUUID();
    await tx.delete(calendarFeeds).where(eq(calendarFeeds.clientId, actor.userId));
    await tx.insert(calendarFeeds).values({
      id,
      clientId: actor.userId,
      tokenHash: tokenHash(feedToken(id)),
      showsTitles,
    });
    const deed = { actor, subjectId: actor.userId, action: "created" } as const;
    await audit(tx, { ...deed, resource: "calendar feed", resourceId: id });
  });

/** Takes the actor's calendar off the network: its address answers like one that never was. */
export const revokeFeed = (actor: Actor): Promise<void> =>
  asActor(actor, async (tx) => {
    await tx.delete(calendarFeeds).where(eq(calendarFeeds.clientId, actor.userId));
  });
