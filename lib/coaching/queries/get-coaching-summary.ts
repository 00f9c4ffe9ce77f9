import "server-only";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { engagements, reviews, users } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

/** For the overview: who coaches the actor, their latest review, and what waits for the actor as a coach. */
export const getCoachingSummary = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const coaches = await tx
      .select({ name: users.name })
      .from(engagements)
      .innerJoin(users, eq(users.id, engagements.coachId))
      .where(and(eq(engagements.clientId, actor.userId), isNull(engagements.endedAt)))
      .orderBy(users.name)
      .limit(5);
    const [latest] = await tx
      .select({ planId: reviews.planId, state: reviews.state, requestedAt: reviews.requestedAt })
      .from(reviews)
      .where(eq(reviews.clientId, actor.userId))
      .orderBy(desc(reviews.requestedAt))
      .limit(1);
    const [waiting] = await tx
      .select({ count: sql<number>`count(*)::int` })
      .from(reviews)
      .where(
        and(eq(reviews.coachId, actor.userId), inArray(reviews.state, ["requested", "in review"])),
      );
    return {
      coaches: coaches.map(({ name }) => name),
      latest: latest ?? null,
      waitingForMe: waiting?.count ?? 0,
    };
  });
