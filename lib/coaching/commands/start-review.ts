import "server-only";
import { asActor } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { takeStep } from "./take-step";

/** The coach takes the review on. Throws NotFound, Forbidden or Conflict. */
export const startReview = (actor: Actor, reviewId: string): Promise<void> =>
  asActor(actor, async (tx) => {
    await takeStep(tx, actor, { reviewId, event: "start" });
  });
