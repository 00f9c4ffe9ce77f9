import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { reviews } from "@/db/schema";
import { nextReview, type ReviewEvent } from "@/lib/coaching/domain/review";
import { canStep, reviewPartyOf } from "@/lib/coaching/policy";
import { lockReview } from "@/lib/coaching/queries/read-review";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Forbidden, NotFound } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";

type Said = Partial<
  Pick<typeof reviews.$inferInsert, "outcome" | "outcomeReason" | "dismissedReason" | "dismissedBy">
>;

/**
 * Takes one step of a review's life in the caller's transaction, with what was said on the way.
 * Throws NotFound, Forbidden (the other side's step) or Conflict (no longer where it was).
 */
export async function takeStep(
  tx: Database,
  actor: Actor,
  { reviewId, event, said = {} }: { reviewId: string; event: ReviewEvent; said?: Said },
) {
  const review = await lockReview(tx, actor, reviewId);
  const at = now();
  const party = reviewPartyOf(actor, review, at);
  if (party === null) throw new NotFound("review");
  const to = nextReview(review.state, event, party);
  if (to === null || !canStep(actor, review, { event, now: at })) {
    const other = party === "client" ? "coach" : "client";
    if (nextReview(review.state, event, other) !== null)
      throw new Forbidden(`Only the ${other} can do that.`);
    throw new Conflict(`This review is ${review.state} by now.`);
  }
  await tx
    .update(reviews)
    .set({ ...said, state: to, ...stamp(event, party, at) })
    .where(eq(reviews.id, reviewId));
  return { ...review, state: to };
}

function stamp(event: ReviewEvent, by: "client" | "coach", at: Date) {
  if (event === "start") return { startedAt: at };
  if (event !== "dismiss") return { closedAt: at };
  const dismissed = { dismissedBy: by, dismissedAt: at };
  return by === "coach" ? { ...dismissed, closedAt: at } : dismissed;
}
