import "server-only";
import { and, asc, desc, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { plans, reviewComments, reviews, revisions, users } from "@/db/schema";
import { listGrants } from "@/lib/accounts/queries";
import { readOccupationTitles } from "@/lib/catalogue/queries";
import { changesBetween } from "@/lib/coaching/domain/changes-between";
import { readRubric } from "@/lib/coaching/domain/rubric";
import { toldSuggestion } from "@/lib/coaching/domain/suggestions/told-suggestion";
import { canComment, canGiveOutcome, canStep, reviewPartyOf } from "@/lib/coaching/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { otherTargets } from "@/lib/planner/domain/other-targets";
import { storedSnapshot } from "@/lib/planner/domain/stored-snapshot";
import { targetOf } from "@/lib/planner/domain/target-of";
import { audit } from "@/lib/platform/audit";
import { now, thisQuarter } from "@/lib/platform/clock";
import { otherOpinion, pairedOpinion } from "./paired-opinion";
import { readSuggestion, suggestionsOfReview } from "./suggestions-of";

/**
 * A review on its coach's desk: the revision, the comments, and what changed since the coach last
 * answered. That they looked is written down. Throws NotFound.
 */
export const getReview = (actor: Actor, reviewId: string) =>
  asActor(actor, async (tx) => {
    const row = await findReview(tx, reviewId);
    if (!row) throw new NotFound("review");
    const access = { ...row, grants: await listGrants(tx, row.clientId) };
    const at = now();
    if (reviewPartyOf(actor, access, at) !== "coach") throw new NotFound("review");
    await audit(tx, {
      actor,
      subjectId: row.clientId,
      action: "read",
      resource: "plan",
      resourceId: row.planId,
    });
    const earlier = await findAnswered(tx, actor, row);
    const names = earlier
      ? await readOccupationTitles(tx, otherTargets(earlier.snapshot, row.snapshot))
      : new Map<string, string>();
    const comments = await listComments(tx, row.id);
    return {
      id: row.id,
      planId: row.planId,
      clientId: row.clientId,
      clientName: row.clientName,
      planTitle: row.planTitle,
      state: row.state,
      note: row.note,
      offer: row.offer,
      outcomeReason: row.outcomeReason,
      rubric: readRubric(row.rubric),
      dismissedReason: row.dismissedReason,
      dismissedBy: row.dismissedBy,
      requestedAt: row.requestedAt,
      closedAt: row.closedAt,
      revision: row.revision,
      snapshot: row.snapshot,
      target: targetOf(row.snapshot.targetOccupation, row.targetTitle),
      comments,
      other: row.other && otherOpinion(row.other, { ...row, comments }),
      suggestions: row.suggestions.map((stored) =>
        toldSuggestion(readSuggestion(stored), {
          reviewed: row.snapshot,
          now: row.snapshot,
          today: thisQuarter(actor.timeZone),
        }),
      ),
      earlier: earlier && {
        revision: earlier.revision,
        outcome: earlier.outcome,
        changes: changesBetween(earlier.snapshot, row.snapshot, names),
      },
      canStart: canStep(actor, access, { event: "start", now: at }),
      canDecline: canStep(actor, access, { event: "dismiss", now: at }),
      canComment: canComment(actor, access, at),
      canGiveOutcome: canGiveOutcome(actor, access, at),
    };
  });

/** The title of the occupation that the revision aims at, as the present release has it. */
const targetTitle = sql<string | null>`(select title from occupations
  where code = ${revisions.snapshot} ->> 'targetOccupation')`;

async function findReview(tx: Database, reviewId: string) {
  const [row] = await tx
    .select({
      id: reviews.id,
      planId: reviews.planId,
      clientId: reviews.clientId,
      coachId: reviews.coachId,
      clientName: users.name,
      planTitle: plans.title,
      state: reviews.state,
      note: reviews.note,
      offer: reviews.offer,
      outcomeReason: reviews.outcomeReason,
      rubric: reviews.rubric,
      dismissedReason: reviews.dismissedReason,
      dismissedBy: reviews.dismissedBy,
      requestedAt: reviews.requestedAt,
      closedAt: reviews.closedAt,
      revision: revisions.number,
      snapshot: revisions.snapshot,
      targetTitle,
      suggestions: suggestionsOfReview,
      outcome: reviews.outcome,
      other: pairedOpinion,
    })
    .from(reviews)
    .innerJoin(users, eq(users.id, reviews.clientId))
    .innerJoin(plans, eq(plans.id, reviews.planId))
    .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
    .where(eq(reviews.id, reviewId));
  return row && { ...row, snapshot: storedSnapshot(row.snapshot) };
}

/** The revision the coach last answered on this plan, before the one at hand. */
async function findAnswered(
  tx: Database,
  actor: Actor,
  { planId, revision }: { planId: string; revision: number },
) {
  const [row] = await tx
    .select({
      outcome: reviews.outcome,
      revision: revisions.number,
      snapshot: revisions.snapshot,
    })
    .from(reviews)
    .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
    .where(
      and(
        eq(reviews.planId, planId),
        eq(reviews.coachId, actor.userId),
        isNotNull(reviews.outcome),
        isNull(reviews.offer),
        lt(revisions.number, revision),
      ),
    )
    .orderBy(desc(revisions.number))
    .limit(1);
  return row && { ...row, snapshot: storedSnapshot(row.snapshot) };
}

const listComments = (tx: Database, reviewId: string) =>
  tx
    .select({
      id: reviewComments.id,
      itemId: reviewComments.itemId,
      body: reviewComments.body,
      isPending: reviewComments.isPending,
      resolvedAt: reviewComments.resolvedAt,
      createdAt: reviewComments.createdAt,
    })
    .from(reviewComments)
    .where(eq(reviewComments.reviewId, reviewId))
    .orderBy(asc(reviewComments.createdAt), asc(reviewComments.id));
