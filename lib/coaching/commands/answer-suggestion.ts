import "server-only";
import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { suggestions } from "@/db/schema";
import { applyProposal } from "@/lib/coaching/domain/suggestions/apply-proposal";
import type { Proposal } from "@/lib/coaching/domain/suggestions/proposal";
import { proposalStanding } from "@/lib/coaching/domain/suggestions/proposal-standing";
import { nextSuggestion, type SuggestionState } from "@/lib/coaching/domain/suggestions/suggestion";
import { canStepSuggestion, reviewPartyOf } from "@/lib/coaching/policy";
import { readProposal, readProposals } from "@/lib/coaching/queries/read-proposal";
import { lockReview, lockSuggestion } from "@/lib/coaching/queries/read-review";
import { readRevision } from "@/lib/coaching/queries/read-revision";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Forbidden, Refused } from "@/lib/kernel/errors";
import { changePlan } from "@/lib/planner/commands/change-plan";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { now, thisQuarter } from "@/lib/platform/clock";

type Answer = {
  suggestionId: string;
  answer: "accept" | "reject" | "reopen";
  reason: string;
  /** Take it over although the same was changed since. */
  insist: boolean;
};

const WHY_DROPPED = "Dropped on a coach's suggestion.";

/**
 * The client's answer to one suggestion. Accepting changes the plan in one step that undo takes back. Throws
 * NotFound, Forbidden (a coach), Refused, or Conflict: answered already, or what it touches was changed since.
 */
export const answerSuggestion = (actor: Actor, said: Answer): Promise<void> =>
  asActorOnce(actor, async (tx) => {
    const on = await lockSuggestion(tx, actor, said.suggestionId);
    if (actor.userId !== on.clientId) throw new Forbidden("Only the plan's owner answers.");
    const to = nextSuggestion(on.suggestionState, said.answer, "client");
    if (to === null || !canStepSuggestion(actor, on, { event: said.answer, now: now() }))
      throw new Conflict(`This suggestion is ${on.suggestionState} by now.`);
    if (to === "accepted") {
      const reviewed = await readRevision(tx, on.revisionId);
      const proposal = await readProposal(tx, on.proposal);
      const edit = (plan: PlanSnapshot) => {
        if (!said.insist) refuseLate(reviewed, plan, proposal);
        return taken(actor, plan, { proposal, body: on.body });
      };
      await changePlan(actor, on.planId, edit, "A coach’s suggestion taken over");
    }
    await note(tx, said.suggestionId, { state: to, answer: said.reason });
  });

/**
 * Takes over all open suggestions of a review that nothing is in the way of, in one step of the plan; the others stay
 * open. Answers how many. Throws NotFound or Forbidden.
 */
export const acceptSuggestions = (actor: Actor, reviewId: string): Promise<number> =>
  asActorOnce(actor, async (tx) => {
    const review = await lockReview(tx, actor, reviewId);
    if (reviewPartyOf(actor, review, now()) !== "client")
      throw new Forbidden("Only the plan's owner answers.");
    const reviewed = await readRevision(tx, review.revisionId);
    const open = await tx
      .select({ id: suggestions.id, proposal: suggestions.proposal, body: suggestions.body })
      .from(suggestions)
      .where(and(eq(suggestions.reviewId, reviewId), eq(suggestions.state, "open")))
      .orderBy(asc(suggestions.createdAt), asc(suggestions.id))
      .for("update");
    const proposals = await readProposals(tx, open);
    const done: string[] = [];
    const edit = (before: PlanSnapshot) =>
      open.reduce((plan, { id, body }) => {
        const proposal = proposals.get(id);
        if (!proposal) return plan;
        // Held against what the client had before: one suggestion is not in another's way.
        if (proposalStanding(reviewed, before, proposal) !== "clean") return plan;
        try {
          const after = taken(actor, plan, { proposal, body });
          done.push(id);
          return after;
        } catch (error) {
          if (error instanceof Refused) return plan;
          throw error;
        }
      }, before);
    await changePlan(actor, review.planId, edit, "A coach’s suggestions taken over");
    for (const id of done) await note(tx, id, { state: "accepted", answer: "" });
    return done.length;
  });

/**
 * Says no to all open suggestions of a review at once; each can be thought about again. Answers how many. Throws NotFound
 * or Forbidden.
 */
export const rejectSuggestions = (actor: Actor, reviewId: string): Promise<number> =>
  asActorOnce(actor, async (tx) => {
    const review = await lockReview(tx, actor, reviewId);
    if (reviewPartyOf(actor, review, now()) !== "client")
      throw new Forbidden("Only the plan's owner answers.");
    const rows = await tx
      .update(suggestions)
      .set({ state: "rejected", answeredAt: now(), updatedAt: now() })
      .where(and(eq(suggestions.reviewId, reviewId), eq(suggestions.state, "open")))
      .returning({ id: suggestions.id });
    return rows.length;
  });

type Taken = { proposal: Proposal; body: string };

const taken = (actor: Actor, plan: PlanSnapshot, { proposal, body }: Taken): PlanSnapshot =>
  applyProposal(plan, proposal, {
    newId: randomUUID(),
    reason: (body || WHY_DROPPED).slice(0, 500),
    today: thisQuarter(actor.timeZone),
  });

function refuseLate(reviewed: PlanSnapshot, plan: PlanSnapshot, proposal: Proposal): void {
  const standing = proposalStanding(reviewed, plan, proposal);
  if (standing === "changed")
    throw new Conflict("What this would change was changed since. Look at both, then decide.");
  if (standing === "gone") throw new Conflict("What this is about is gone, dropped or done.");
}

const note = (
  tx: Database,
  id: string,
  { state, answer }: { state: SuggestionState; answer: string },
) =>
  tx
    .update(suggestions)
    .set({
      ...{ state, answer, updatedAt: now() },
      answeredAt: state === "accepted" || state === "rejected" ? now() : null,
    })
    .where(eq(suggestions.id, id));
