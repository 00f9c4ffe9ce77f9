import "server-only";
import { asActor } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { takeStep } from "./take-step";

/** The client takes a request back before it was answered. Throws NotFound, Forbidden or Conflict. */
export const withdrawReview = (actor: Actor, reviewId: string): Promise<void> =>
  asActor(actor, async (tx) => {
    await takeStep(tx, actor, { reviewId, event: "withdraw" });
  });
