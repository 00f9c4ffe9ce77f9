import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { asActorOnce } from "@/db/client";
import { reviews } from "@/db/schema";
import { endEngagement } from "@/lib/accounts/commands/end-engagement";
import type { Actor } from "@/lib/kernel/actor";
import { takeStep } from "./take-step";

const ENDED = "The coach has ended working together.";

/**
 * Ends an engagement and closes its open reviews: withdrawn by the client, or declined by the coach.
 * What the coach wrote and submitted stays with the client. Throws NotFound or Conflict.
 */
export const endCoaching = (actor: Actor, engagementId: string): Promise<void> =>
  asActorOnce(actor, async (tx) => {
    const open = await tx
      .select({ id: reviews.id, clientId: reviews.clientId })
      .from(reviews)
      .where(
        and(
          eq(reviews.engagementId, engagementId),
          inArray(reviews.state, ["requested", "in review"]),
        ),
      );
    for (const { id, clientId } of open)
      await takeStep(
        tx,
        actor,
        clientId === actor.userId
          ? { reviewId: id, event: "withdraw" }
          : { reviewId: id, event: "dismiss", said: { dismissedReason: ENDED } },
      );
    await endEngagement(actor, engagementId);
  });
