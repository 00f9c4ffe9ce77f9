import "server-only";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { reviewComments } from "@/db/schema";
import { canReadComment, canResolveComment } from "@/lib/coaching/policy";
import { lockCommented } from "@/lib/coaching/queries/read-review";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";

/** Says that a submitted comment is settled, or that it is not after all. Throws NotFound or Conflict. */
export const resolveComment = (
  actor: Actor,
  { commentId, isResolved }: { commentId: string; isResolved: boolean },
): Promise<void> =>
  asActor(actor, async (tx) => {
    const on = await lockCommented(tx, actor, commentId);
    if (!canReadComment(actor, on, now())) throw new NotFound("comment");
    if (!canResolveComment(actor, on, now()))
      throw new Conflict("This comment is not submitted yet.");
    await tx
      .update(reviewComments)
      .set({ resolvedAt: isResolved ? now() : null })
      .where(eq(reviewComments.id, commentId));
  });
