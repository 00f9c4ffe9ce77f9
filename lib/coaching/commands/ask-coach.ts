import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { engagements, reviews, users } from "@/db/schema";
import { listGrants } from "@/lib/accounts/queries";
import { canRequestReview } from "@/lib/coaching/policy";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import { queueMail } from "@/lib/platform/mailer";

type Asked = {
  planId: string;
  revisionId: string;
  coachId: string;
  note: string;
  secondTo?: string | null;
  /** The field that named the coach. */
  field?: string;
};

/**
 * Puts a revision before a coach in the caller's transaction, who is told by mail; answers the review's id.
 * Throws NotFound, Refused (the coach cannot see the plan) or Conflict (they are asked already).
 */
export async function askCoach(
  tx: Database,
  actor: Actor,
  { field = "coachId", ...asked }: Asked,
): Promise<string> {
  const grants = await listGrants(tx, actor.userId);
  if (!canRequestReview(actor, { clientId: actor.userId, coachId: asked.coachId, grants }, now()))
    throw new Refused("This coach cannot see your plan. Share it with them first.", field);
  const { email, engagementId } = await findCoach(tx, actor, asked.coachId);
  await refuseTwice(tx, asked);
  const id = randomUUID();
  const [made] = await tx
    .insert(reviews)
    .values({ ...asked, id, engagementId, clientId: actor.userId })
    // Asked in two tabs at once: the second finds the first.
    .onConflictDoNothing()
    .returning({ id: reviews.id });
  if (!made) throw new Conflict(ASKED);
  const to = { userId: asked.coachId, email };
  await queueMail(tx, { kind: "review-requested", refId: id, to, key: `review-requested:${id}` });
  return id;
}

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

async function refuseTwice(tx: Database, { planId, coachId }: Asked): Promise<void> {
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
