import "server-only";
import { and, eq } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { reviewComments, suggestions, users } from "@/db/schema";
import { EVENT_OF, type Outcome } from "@/lib/coaching/domain/review";
import type { Rubric } from "@/lib/coaching/domain/rubric";
import { canComment } from "@/lib/coaching/policy";
import { lockReview } from "@/lib/coaching/queries/read-review";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import { queueMail } from "@/lib/platform/mailer";
import { takeStep } from "./take-step";

type Answer = { reviewId: string; outcome: Outcome; reason: string; rubric?: Rubric };

/**
 * Answers a review: its pending comments and suggestions become the client's to read, and the client is told by mail.
 * Throws NotFound, Forbidden or Conflict.
 */
export const giveOutcome = (
  actor: Actor,
  { reviewId, outcome, reason, rubric = {} }: Answer,
): Promise<void> =>
  asActor(actor, async (tx) => {
    const review = await lockReview(tx, actor, reviewId);
    if (canComment(actor, review, now())) {
      await submitComments(tx, actor, reviewId);
      await submitSuggestions(tx, actor, reviewId);
    }
    const said = { outcome, outcomeReason: reason, rubric };
    await takeStep(tx, actor, { reviewId, event: EVENT_OF[outcome], said });
    const key = `review-answered:${reviewId}`;
    const to = { userId: review.clientId, email: await emailOf(tx, review.clientId) };
    await queueMail(tx, { kind: "review-answered", refId: reviewId, to, key });
  });

const submitComments = (tx: Database, actor: Actor, reviewId: string) =>
  tx
    .update(reviewComments)
    .set({ isPending: false })
    .where(
      and(
        eq(reviewComments.reviewId, reviewId),
        eq(reviewComments.authorId, actor.userId),
        eq(reviewComments.isPending, true),
      ),
    );

const submitSuggestions = (tx: Database, actor: Actor, reviewId: string) =>
  tx
    .update(suggestions)
    .set({ state: "open", updatedAt: now() })
    .where(
      and(
        eq(suggestions.reviewId, reviewId),
        eq(suggestions.authorId, actor.userId),
        eq(suggestions.state, "pending"),
      ),
    );

async function emailOf(tx: Database, userId: string): Promise<string> {
  const [user] = await tx.select({ email: users.email }).from(users).where(eq(users.id, userId));
  if (!user) throw new NotFound("client");
  return user.email;
}
