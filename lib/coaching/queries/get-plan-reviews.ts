import "server-only";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { consentGrants, engagements, reviewComments, reviews, revisions, users } from "@/db/schema";
import { holds } from "@/lib/accounts/domain/grant";
import { GRANT, grantsOf, isPartOfEngagement } from "@/lib/accounts/queries/list-grants";
import { readOccupationTitles } from "@/lib/catalogue/queries";
import { approval } from "@/lib/coaching/domain/approval";
import { changesBetween } from "@/lib/coaching/domain/changes-between";
import { commentAnchor } from "@/lib/coaching/domain/comment-anchor";
import { readRubric } from "@/lib/coaching/domain/rubric";
import { mayHaveSecond, toldPair } from "@/lib/coaching/domain/second-opinion";
import { toldSuggestion } from "@/lib/coaching/domain/suggestions/told-suggestion";
import { canRequestReview, canStep, reviewPartyOf } from "@/lib/coaching/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { otherTargets } from "@/lib/planner/domain/other-targets";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { storedSnapshot } from "@/lib/planner/domain/stored-snapshot";
import { getPlan } from "@/lib/planner/queries/get-plan";
import { now, thisQuarter } from "@/lib/platform/clock";
import { readSuggestion, suggestionsOfReview } from "./suggestions-of";

const SHOWN = 20;

/** The client's side of the reviews of their plan, latest first, and whom they may ask. Throws NotFound. */
export const getPlanReviews = (actor: Actor, planId: string) =>
  asActorOnce(actor, async (tx) => {
    const plan = await getPlan(actor, planId);
    if (!plan.canEdit) throw new NotFound("plan");
    const at = now();
    const { coaches, grants } = await listCoaches(tx, actor.userId);
    const rows = await listOwnReviews(tx, planId);
    const comments = await listSubmitted(
      tx,
      rows.map(({ id }) => id),
    );
    const names = await readOccupationTitles(
      tx,
      rows.flatMap(({ snapshot }) => otherTargets(snapshot, plan.snapshot)),
    );
    const itemIds = new Set(plan.snapshot.items.map(({ id }) => id));
    const told = rows.map(({ snapshot, coachId, suggestions, ...row }) => {
      const access = { clientId: actor.userId, coachId, state: row.state, grants };
      const changes = changesBetween(snapshot, plan.snapshot, names);
      return {
        ...row,
        coachId,
        coachSees: coachId !== null && reviewPartyOf({ userId: coachId }, access, at) === "coach",
        canWithdraw: canStep(actor, access, { event: "withdraw", now: at }),
        // What was offered is answered suggestion by suggestion.
        canDismiss: row.offer === null && canStep(actor, access, { event: "dismiss", now: at }),
        canAskSecond: mayHaveSecond(row, rows),
        pair: toldPair(row, rows, comments),
        titles: titlesOf(snapshot),
        changes,
        approval: approval(row.state, changes),
        suggestions: suggestions.map((stored) =>
          toldSuggestion(readSuggestion(stored), {
            reviewed: snapshot,
            now: plan.snapshot,
            today: thisQuarter(actor.timeZone),
          }),
        ),
        comments: comments
          .filter(({ reviewId }) => reviewId === row.id)
          .map(({ reviewId: _reviewId, itemId, ...comment }) => ({
            ...comment,
            itemId,
            anchor: commentAnchor(itemId, snapshot, { changes, itemIds }),
          })),
      };
    });
    const busy = new Set(
      rows
        .filter((row) => row.state === "requested" || row.state === "in review")
        .map((row) => row.coachId),
    );
    return {
      planTitle: plan.snapshot.title,
      startsIn: plan.snapshot.startsIn,
      reviews: told,
      coaches: coaches.map((coach) => ({
        ...coach,
        seesPlan: holds({ userId: coach.coachId }, grants, "plan", at),
        canAsk:
          canRequestReview(actor, { clientId: actor.userId, coachId: coach.coachId, grants }, at) &&
          !busy.has(coach.coachId),
      })),
    };
  });

const titlesOf = ({ items }: PlanSnapshot) => new Map(items.map(({ id, title }) => [id, title]));

async function listOwnReviews(tx: Database, planId: string) {
  const rows = await tx
    .select({
      id: reviews.id,
      secondTo: reviews.secondTo,
      coachId: reviews.coachId,
      // Null once the coach's account is gone: the review stays the client's.
      coachName: users.name,
      state: reviews.state,
      note: reviews.note,
      offer: reviews.offer,
      outcome: reviews.outcome,
      outcomeReason: reviews.outcomeReason,
      rubric: reviews.rubric,
      dismissedReason: reviews.dismissedReason,
      dismissedBy: reviews.dismissedBy,
      requestedAt: reviews.requestedAt,
      startedAt: reviews.startedAt,
      closedAt: reviews.closedAt,
      revision: revisions.number,
      snapshot: revisions.snapshot,
      suggestions: suggestionsOfReview,
    })
    .from(reviews)
    .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
    .leftJoin(users, eq(users.id, reviews.coachId))
    .where(eq(reviews.planId, planId))
    .orderBy(desc(reviews.requestedAt), desc(reviews.id))
    .limit(SHOWN);
  return rows.map((row) => ({
    ...row,
    rubric: readRubric(row.rubric),
    snapshot: storedSnapshot(row.snapshot),
  }));
}

async function listSubmitted(tx: Database, reviewIds: string[]) {
  if (reviewIds.length === 0) return [];
  return tx
    .select({
      id: reviewComments.id,
      reviewId: reviewComments.reviewId,
      itemId: reviewComments.itemId,
      body: reviewComments.body,
      resolvedAt: reviewComments.resolvedAt,
      createdAt: reviewComments.createdAt,
    })
    .from(reviewComments)
    .where(and(inArray(reviewComments.reviewId, reviewIds), eq(reviewComments.isPending, false)))
    .orderBy(asc(reviewComments.createdAt), asc(reviewComments.id));
}

/** Present coaches by name, with what each may see, in one query. */
async function listCoaches(tx: Database, clientId: string) {
  const rows = await tx
    .select({
      coachId: engagements.coachId,
      name: users.name,
      endedAt: engagements.endedAt,
      grant: GRANT,
    })
    .from(engagements)
    .innerJoin(users, eq(users.id, engagements.coachId))
    .leftJoin(consentGrants, isPartOfEngagement)
    .where(and(eq(engagements.clientId, clientId), isNull(engagements.endedAt)))
    .orderBy(asc(users.name), asc(users.id));
  const names = new Map(rows.map(({ coachId, name }) => [coachId, name]));
  const coaches = [...names].map(([coachId, name]) => ({ coachId, name }));
  return { coaches, grants: grantsOf(rows) };
}
