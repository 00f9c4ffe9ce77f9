import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { engagements, reviews, users } from "@/db/schema";
import { listGrants } from "@/lib/accounts/queries";
import { canRequestReview } from "@/lib/coaching/policy";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { insertRevision } from "@/lib/planner/commands/create-revision";
import { now } from "@/lib/platform/clock";
import { queueMail } from "@/lib/platform/mailer";

/**
 * Asks a coach to review the actor's plan as it stands: a revision is kept, and the coach is told by mail.
 * Throws NotFound, Refused (the coach cannot see the plan) or Conflict (they are asked already).
 */
export const requestReview = (
  actor: Actor,
  { planId, coachId, note }: { planId: string; coachId: string; note: string },
): Promise<void> =>
  asActor(actor, async (tx) => {
    const grants = await listGrants(tx, actor.userId);
    if (!canRequestReview(actor, { clientId: actor.userId, coachId, grants }, now()))
      throw new Refused("This coach cannot see your plan. Share it with them first.", "coachId");
    const { email, engagementId } = await findCoach(tx, actor, coachId);
    await refuseTwice(tx, planId, coachId);
    const revision = await insertRevision(tx, actor, { planId, reason: "Asked for a review" });
    const id = randomUUID();
    const asked = { id, planId, engagementId, coachId, note, revisionId: revision.id };
    const [made] = await tx
      .insert(reviews)
      .values({ ...asked, clientId: actor.userId })
      // Asked in two tabs at once: the second finds the first.
      .onConflictDoNothing()
      .returning({ id: reviews.id });
    if (!made) throw new Conflict(ASKED);
    const to = { userId: coachId, email };
    await queueMail(tx, { kind: "review-requested", refId: id, to, key: `review-requested:${id}` });
  });

const ASKED = "This coach has your plan for review already. Withdraw that request to ask anew.";

async function findCoach(tx: Database, actor: Actor, coachId: string) {
  const [coach] = await tx
    .select({ email: users.email, engagementId: engagements.id })
    .from(engagements)
    .innerJoin(users, eq(users.id, engagements.coachId))
    .where(
      and(
        eq(engagements.clientId, actor.userId),
        eq(engagements.coachId, coachId),
        isNull(engagements.endedAt),
      ),
    );
  if (!coach) throw new NotFound("coach");
  return coach;
}

async function refuseTwice(tx: Database, planId: string, coachId: string): Promise<void> {
  const [open] = await tx
    .select({ id: reviews.id })
    .from(reviews)
    .where(
      and(
        eq(reviews.planId, planId),
        eq(reviews.coachId, coachId),
        inArray(reviews.state, ["requested", "in review"]),
      ),
    );
  if (open) throw new Conflict(ASKED);
}
