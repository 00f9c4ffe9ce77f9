import "server-only";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { reviews } from "@/db/schema";
import { mayHaveSecond } from "@/lib/coaching/domain/second-opinion";
import { lockReview } from "@/lib/coaching/queries/read-review";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { askCoach } from "./ask-coach";

type Request = { reviewId: string; coachId: string; note: string };

/**
 * Asks another coach about the very revision that one was asked about before.
 * Throws NotFound, Refused, or Conflict (a second opinion is asked for already, or the first coach will not answer).
 */
export const askSecondOpinion = (
  actor: Actor,
  { reviewId, coachId, note }: Request,
): Promise<void> =>
  asActor(actor, async (tx) => {
    const { planId, revisionId, clientId } = await lockReview(tx, actor, reviewId);
    if (clientId !== actor.userId) throw new NotFound("review");
    const { id, secondTo, state, outcome, offer } = reviews;
    const about = await tx
      .select({ id, secondTo, state, outcome, offer })
      .from(reviews)
      .where(eq(reviews.revisionId, revisionId));
    const first = about.find((one) => one.id === reviewId);
    if (!first || !mayHaveSecond(first, about))
      throw new Conflict("This revision has a second opinion already, or its first was given up.");
    await askCoach(tx, actor, { planId, revisionId, coachId, note, secondTo: reviewId });
  });
