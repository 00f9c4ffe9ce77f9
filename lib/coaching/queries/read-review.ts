import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { reviewComments, reviews, suggestions } from "@/db/schema";
import { listGrants } from "@/lib/accounts/queries";
import { canReadReview, canReadSuggestion } from "@/lib/coaching/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";

const ACCESS = {
  id: reviews.id,
  planId: reviews.planId,
  revisionId: reviews.revisionId,
  clientId: reviews.clientId,
  coachId: reviews.coachId,
  state: reviews.state,
};

/**
 * A review with what its policies ask, its row locked to the end of the transaction: two tabs, or coach
 * and client, take their steps one after the other. Throws NotFound.
 */
export async function lockReview(tx: Database, actor: Actor, reviewId: string) {
  // A closed review cannot be locked by its coach, who has no step left to take.
  const [locked] = await tx
    .select(ACCESS)
    .from(reviews)
    .where(eq(reviews.id, reviewId))
    .for("update");
  const [row] = locked
    ? [locked]
    : await tx.select(ACCESS).from(reviews).where(eq(reviews.id, reviewId));
  if (!row) throw new NotFound("review");
  const review = { ...row, grants: await listGrants(tx, row.clientId) };
  if (!canReadReview(actor, review, now())) throw new NotFound("review");
  return review;
}

/** A comment with its review, locked as by `lockReview`, and what its policies ask. Throws NotFound. */
export async function lockCommented(tx: Database, actor: Actor, commentId: string) {
  const [comment] = await tx
    .select({
      reviewId: reviewComments.reviewId,
      authorId: reviewComments.authorId,
      isPending: reviewComments.isPending,
    })
    .from(reviewComments)
    .where(eq(reviewComments.id, commentId));
  if (!comment) throw new NotFound("comment");
  return { ...(await lockReview(tx, actor, comment.reviewId)), ...comment };
}

/** A suggestion with its review, locked as by `lockReview`, and what its policies ask. Throws NotFound. */
export async function lockSuggestion(tx: Database, actor: Actor, suggestionId: string) {
  const [row] = await tx
    .select({
      reviewId: suggestions.reviewId,
      authorId: suggestions.authorId,
      suggestionState: suggestions.state,
      proposal: suggestions.proposal,
      body: suggestions.body,
    })
    .from(suggestions)
    .where(eq(suggestions.id, suggestionId));
  if (!row) throw new NotFound("suggestion");
  const on = { ...(await lockReview(tx, actor, row.reviewId)), ...row };
  if (!canReadSuggestion(actor, on, now())) throw new NotFound("suggestion");
  return on;
}
