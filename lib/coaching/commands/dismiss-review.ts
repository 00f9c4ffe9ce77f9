import "server-only";
import { asActor } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { takeStep } from "./take-step";

/**
 * With a reason, the client sets an outcome out of force, or the coach declines a request.
 * Throws NotFound, Forbidden or Conflict.
 */
export const dismissReview = (
  actor: Actor,
  { reviewId, reason }: { reviewId: string; reason: string },
): Promise<void> =>
  asActor(actor, async (tx) => {
    const said = { dismissedReason: reason };
    await takeStep(tx, actor, { reviewId, event: "dismiss", said });
  });
