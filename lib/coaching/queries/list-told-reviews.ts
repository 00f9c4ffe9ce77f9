import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { reviews, users } from "@/db/schema";
import { OUTCOMES } from "@/lib/coaching/domain/review";
import type { Actor } from "@/lib/kernel/actor";

/**
 * What the inbox says of reviews that the actor was told of, as they are now and as far as they may still see them:
 * a coach of what was asked, a client of what was answered. One query.
 */
export const listToldReviews = (actor: Actor, reviewIds: readonly string[]) =>
  asActor(actor, async (tx) => {
    const isMine = sql`${reviews.clientId} = ${actor.userId}`;
    const other = sql`case when ${isMine} then ${reviews.coachId} else ${reviews.clientId} end`;
    const rows = await tx
      .select({
        id: reviews.id,
        planId: reviews.planId,
        state: reviews.state,
        offer: reviews.offer,
        isMine: sql<boolean>`${isMine}`,
        name: users.name,
      })
      .from(reviews)
      .leftJoin(users, eq(users.id, other))
      .where(inArray(reviews.id, [...reviewIds]));
    return rows.map(({ id, planId, state, offer, isMine: isClient, name }) => {
      const who = name ?? "Somebody who has left";
      if (offer !== null)
        return {
          id,
          sentence: `${who} offers you changes to your plan: ${offer}.`,
          href: `/plan/${planId}/review`,
        };
      if (!isClient)
        return { id, sentence: `${who} asked you for a review.`, href: `/reviews/${id}` };
      const said = OUTCOMES.find((outcome) => outcome === state);
      return {
        id,
        sentence: `${who} has answered your request for a review${said ? `: ${said}` : ""}.`,
        href: `/plan/${planId}/review`,
      };
    });
  });
