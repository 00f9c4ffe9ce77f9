import "server-only";
import { and, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { savedViews } from "@/db/schema";
import type { SaveViewInput } from "@/lib/coaching/schema/client-list";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound, Refused } from "@/lib/kernel/errors";

const MOST_VIEWS = 20;

/** Keeps what the actor's list of clients is narrowed to, under a name. Throws Refused. */
export const saveView = (actor: Actor, { name, query }: SaveViewInput): Promise<void> =>
  asActor(actor, async (tx) => {
    if ((await tx.$count(savedViews, eq(savedViews.coachId, actor.userId))) >= MOST_VIEWS)
      throw new Refused(`You keep ${MOST_VIEWS} views: remove one first.`);
    const [made] = await tx
      .insert(savedViews)
      .values({ coachId: actor.userId, name, query })
      .onConflictDoNothing()
      .returning({ id: savedViews.id });
    if (!made) throw new Refused("You have a view of that name.", "name");
  });

/** Removes a view; answers what it was, to be saved again. Throws NotFound. */
export const removeView = (actor: Actor, viewId: string): Promise<SaveViewInput> =>
  asActor(actor, async (tx) => {
    const [gone] = await tx
      .delete(savedViews)
      .where(and(eq(savedViews.id, viewId), eq(savedViews.coachId, actor.userId)))
      .returning({ name: savedViews.name, query: savedViews.query });
    if (!gone) throw new NotFound("view");
    return gone;
  });
