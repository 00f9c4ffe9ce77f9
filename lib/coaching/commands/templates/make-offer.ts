import "server-only";
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { reviews, suggestions } from "@/db/schema";
import { giveOutcome } from "@/lib/coaching/commands/give-outcome";
import type { Proposal } from "@/lib/coaching/domain/suggestions/proposal";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { now } from "@/lib/platform/clock";

type Offer = {
  engagementId: string;
  clientId: string;
  /** As the coach saw it. */
  plan: { id: string; snapshot: PlanSnapshot };
  /** The template's name. */
  template: string;
  proposals: readonly Proposal[];
  reason: string;
};

/**
 * Makes a review that nobody asked for of what is proposed, and answers it: its client is told. Answers its id.
 * Throws NotFound where the plan is not shared with the actor at this moment.
 */
export async function makeOffer(tx: Database, actor: Actor, offer: Offer): Promise<string> {
  const { plan, template, engagementId, clientId } = offer;
  const revisionId = await keepRevision(tx, plan, `Offered by a coach: ${template}`);
  const reviewId = randomUUID();
  const made = { id: reviewId, engagementId, planId: plan.id, revisionId, offer: template };
  const begun = { state: "in review", startedAt: now() } as const;
  await tx.insert(reviews).values({ ...made, clientId, coachId: actor.userId, ...begun });
  await tx.insert(suggestions).values(
    offer.proposals.map((proposal, at) => ({
      ...{ reviewId, clientId, authorId: actor.userId, proposal },
      // They are read in this order.
      createdAt: new Date(now().getTime() + at),
    })),
  );
  await giveOutcome(actor, { reviewId, outcome: "commented", reason: offer.reason });
  return reviewId;
}

/** The plan as the coach saw it, by a function that asks for the grant itself: a coach keeps no versions otherwise. */
async function keepRevision(tx: Database, plan: Offer["plan"], reason: string): Promise<string> {
  const { rows } = await tx.execute<{ id: string | null }>(
    sql`select keep_offered_revision(${plan.id}, ${JSON.stringify(plan.snapshot)}, ${reason}) as id`,
  );
  const id = rows[0]?.id;
  if (!id) throw new NotFound("plan");
  return id;
}
