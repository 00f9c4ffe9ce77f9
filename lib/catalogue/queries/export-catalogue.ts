import "server-only";
import { asc, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { credentials, ladderSteps, ladders } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { entryColumns } from "./entries";

/** Everything of one's own in this room, for the export of one's data. */
export const exportCatalogue = (actor: Actor) =>
  asActor(actor, async (tx) => ({
    credentials: await tx
      .select({ ...entryColumns, createdAt: credentials.createdAt })
      .from(credentials)
      .where(eq(credentials.ownerId, actor.userId))
      .orderBy(credentials.createdAt, credentials.id),
    ladders: await tx
      .select()
      .from(ladders)
      .where(eq(ladders.ownerId, actor.userId))
      .orderBy(asc(ladders.createdAt)),
    ladder_steps: await tx
      .select({
        ladderId: ladderSteps.ladderId,
        track: ladderSteps.track,
        level: ladderSteps.level,
        title: ladderSteps.title,
        occupationCode: ladderSteps.occupationCode,
      })
      .from(ladderSteps)
      .innerJoin(ladders, eq(ladders.id, ladderSteps.ladderId))
      .where(eq(ladders.ownerId, actor.userId))
      .orderBy(asc(ladderSteps.ladderId), asc(ladderSteps.track), asc(ladderSteps.level)),
  }));
