import "server-only";
import { and, eq } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { suggestions } from "@/db/schema";
import { itemOfProposal, type Proposal } from "@/lib/coaching/domain/suggestions/proposal";
import { proposalEffect } from "@/lib/coaching/domain/suggestions/proposal-effect";
import { canComment, canEditSuggestion, canStepSuggestion } from "@/lib/coaching/policy";
import { lockReview, lockSuggestion } from "@/lib/coaching/queries/read-review";
import { readRevision } from "@/lib/coaching/queries/read-revision";
import type { SuggestInput } from "@/lib/coaching/schema/suggestion";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Forbidden, Refused } from "@/lib/kernel/errors";
import { readMoney } from "@/lib/planner/commands/read-money";
import { now, thisQuarter } from "@/lib/platform/clock";

const MOST = 100;

/**
 * Proposes a change of the reviewed revision. It stays pending, the coach's alone, until the review is submitted.
 * Throws NotFound, Forbidden, Conflict, or Refused where the revision could not be changed so, or that is suggested.
 */
export const suggest = (actor: Actor, input: SuggestInput): Promise<void> =>
  asActor(actor, async (tx) => {
    const review = await lockReview(tx, actor, input.reviewId);
    if (actor.userId === review.clientId) throw new Forbidden("Only the coach suggests.");
    if (!canComment(actor, review, now()))
      throw new Conflict(
        review.state === "requested" ? "Start the review first." : "This review is closed by now.",
      );
    const revision = await readRevision(tx, review.revisionId);
    const proposal = proposalOf(input, revision.currency);
    const effect = proposalEffect(revision, proposal, thisQuarter(actor.timeZone));
    if ("refused" in effect) throw new Refused(effect.refused, "what");
    if (effect.words.length === 0) throw new Refused("The plan says so already.", "what");
    await refuseSame(tx, input.reviewId, proposal);
    await refuseTooMany(tx, input.reviewId);
    await tx.insert(suggestions).values({
      reviewId: input.reviewId,
      clientId: review.clientId,
      authorId: actor.userId,
      itemId: itemOfProposal(proposal),
      proposal,
      body: input.body,
    });
  });

/** Deletes a pending suggestion of one's own. Throws NotFound or Conflict. */
export const removeSuggestion = (actor: Actor, suggestionId: string): Promise<void> =>
  asActor(actor, async (tx) => {
    if (!canEditSuggestion(actor, await lockSuggestion(tx, actor, suggestionId), now()))
      throw new Conflict("This suggestion was submitted: take it back instead.");
    await tx
      .delete(suggestions)
      .where(and(eq(suggestions.id, suggestionId), eq(suggestions.state, "pending")));
  });

/** Takes back a suggestion that was not answered yet. Throws NotFound, Forbidden or Conflict. */
export const withdrawSuggestion = (actor: Actor, suggestionId: string): Promise<void> =>
  asActor(actor, async (tx) => {
    const on = await lockSuggestion(tx, actor, suggestionId);
    if (on.authorId !== actor.userId) throw new Forbidden("Only who suggested it takes it back.");
    if (!canStepSuggestion(actor, on, { event: "withdraw", now: now() }))
      throw new Conflict(`This suggestion is ${on.suggestionState} by now.`);
    await tx
      .update(suggestions)
      .set({ state: "withdrawn", updatedAt: now() })
      .where(eq(suggestions.id, suggestionId));
  });

/** What is pending is not suggested once more; of two at once one waits for the other, as the review is locked. */
async function refuseSame(tx: Database, reviewId: string, proposal: Proposal): Promise<void> {
  const waits = and(
    eq(suggestions.reviewId, reviewId),
    eq(suggestions.state, "pending"),
    eq(suggestions.proposal, proposal),
  );
  if ((await tx.$count(suggestions, waits)) > 0)
    throw new Refused("You suggest that already.", "what");
}

async function refuseTooMany(tx: Database, reviewId: string): Promise<void> {
  if ((await tx.$count(suggestions, eq(suggestions.reviewId, reviewId))) >= MOST)
    throw new Refused(`A review holds at most ${MOST} suggestions.`, "what");
}

function proposalOf(input: SuggestInput, currency: string): Proposal {
  const place = ({ startsIn, quarters }: { startsIn: number | null; quarters: number }) => ({
    startsIn,
    quarters,
  });
  const amounts = ({ hours, cost }: { hours: number; cost: string }) => ({
    hours,
    costMinor: readMoney(cost, currency, "cost"),
  });
  switch (input.what) {
    case "add": {
      const { kind, title } = input;
      return { kind: "add", item: { kind, title, ...place(input), ...amounts(input) } };
    }
    case "move":
      return { kind: "move", itemId: input.itemId, to: place(input) };
    case "re-estimate":
      return { kind: "re-estimate", itemId: input.itemId, to: amounts(input) };
    case "prerequisites":
      return { kind: "prerequisites", itemId: input.itemId, to: { after: input.after } };
    case "swap":
      return { kind: "swap", itemId: input.itemId, otherId: input.otherId };
    case "drop":
      return { kind: "drop", itemId: input.itemId };
  }
}
