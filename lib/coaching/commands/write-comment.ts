import "server-only";
import { and, eq } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { reviewComments } from "@/db/schema";
import { canComment, canEditComment } from "@/lib/coaching/policy";
import { lockCommented, lockReview } from "@/lib/coaching/queries/read-review";
import { readRevision } from "@/lib/coaching/queries/read-revision";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Forbidden, NotFound, Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";

const MOST = 200;

/**
 * Adds a remark on an item of the reviewed revision (or, without one, on the plan). It stays pending,
 * the coach's alone, until the review is submitted. Throws NotFound, Forbidden, Conflict or Refused.
 */
export const addComment = (
  actor: Actor,
  { reviewId, itemId, body }: { reviewId: string; itemId: string | null; body: string },
): Promise<void> =>
  asActor(actor, async (tx) => {
    const review = await lockReview(tx, actor, reviewId);
    if (actor.userId === review.clientId)
      throw new Forbidden("Only the coach comments on a review.");
    if (!canComment(actor, review, now()))
      throw new Conflict(
        review.state === "requested" ? "Start the review first." : "This review is closed by now.",
      );
    if (itemId !== null) await requireItem(tx, review.revisionId, itemId);
    const here = eq(reviewComments.reviewId, reviewId);
    if ((await tx.$count(reviewComments, here)) >= MOST)
      throw new Refused(`A review holds at most ${MOST} comments.`, "body");
    const comment = { reviewId, itemId, body, clientId: review.clientId };
    await tx.insert(reviewComments).values({ ...comment, authorId: actor.userId });
  });

/** Rewrites a pending comment of one's own. Throws NotFound or Conflict. */
export const editComment = (
  actor: Actor,
  { commentId, body }: { commentId: string; body: string },
): Promise<void> =>
  asActor(actor, async (tx) => {
    await requirePending(tx, actor, commentId);
    await tx
      .update(reviewComments)
      .set({ body, updatedAt: now() })
      .where(eq(reviewComments.id, commentId));
  });

/** Deletes a pending comment of one's own. Throws NotFound or Conflict. */
export const removeComment = (actor: Actor, commentId: string): Promise<void> =>
  asActor(actor, async (tx) => {
    await requirePending(tx, actor, commentId);
    await tx
      .delete(reviewComments)
      .where(and(eq(reviewComments.id, commentId), eq(reviewComments.isPending, true)));
  });

async function requireItem(tx: Database, revisionId: string, itemId: string): Promise<void> {
  const { items } = await readRevision(tx, revisionId);
  if (!items.some(({ id }) => id === itemId)) throw new NotFound("item");
}

async function requirePending(tx: Database, actor: Actor, commentId: string): Promise<void> {
  if (!canEditComment(actor, await lockCommented(tx, actor, commentId), now()))
    throw new Conflict("This comment was submitted and stays as it was written.");
}
