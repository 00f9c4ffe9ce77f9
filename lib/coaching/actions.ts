"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { declineRequest, grantRequest } from "@/lib/accounts/commands/answer-consent-request";
import { acceptInvitation, declineInvitation } from "@/lib/accounts/commands/answer-invitation";
import { changeConsent, revokeConsent } from "@/lib/accounts/commands/change-consent";
import { inviteCoach } from "@/lib/accounts/commands/invite-coach";
import { withdrawInvitation } from "@/lib/accounts/commands/withdraw-invitation";
import { consentExpiry } from "@/lib/accounts/domain/consent-expiry";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { defineAction } from "@/lib/platform/action";
import { now } from "@/lib/platform/clock";
import { needsFactorToCoach } from "@/lib/platform/session";
import {
  acceptSuggestions,
  answerSuggestion,
  rejectSuggestions,
} from "./commands/answer-suggestion";
import { askForScope } from "./commands/ask-for-scope";
import { askSecondOpinion } from "./commands/ask-second-opinion";
import { dismissReview } from "./commands/dismiss-review";
import { endCoaching } from "./commands/end-coaching";
import { giveOutcome } from "./commands/give-outcome";
import { requestReview } from "./commands/request-review";
import { resolveComment } from "./commands/resolve-comment";
import { startReview } from "./commands/start-review";
import { removeSuggestion, suggest, withdrawSuggestion } from "./commands/suggest";
import { withdrawReview } from "./commands/withdraw-review";
import { addComment, editComment, removeComment } from "./commands/write-comment";
import {
  addCommentInput,
  answerInput,
  askSecondOpinionInput,
  changeConsentInput,
  commentInput,
  dismissReviewInput,
  editCommentInput,
  engagementInput,
  giveOutcomeInput,
  invitationInput,
  inviteCoachInput,
  requestReviewInput,
  resolveCommentInput,
  reviewInput,
} from "./schema";
import { askForScopeInput, declineRequestInput, grantRequestInput } from "./schema/consent-request";
import { answerSuggestionInput, suggestInput, suggestionInput } from "./schema/suggestion";

// What is shared, with whom, and where reviews stand shows on many pages: all are read anew.
const refresh = () => revalidatePath("/", "layout");

/** The instant up to which something is shared. Throws Refused for a day that is over or too far off. */
function expiry(actor: Actor, until: string | null): Date | null {
  if (until === null) return null;
  const instant = consentExpiry(until, actor.timeZone, now());
  if (!instant) throw new Refused("Choose a day within the next five years", "until");
  return instant;
}

export const inviteCoachAction = defineAction(inviteCoachInput, async (actor, input) => {
  const { email, scopes, purpose, span, until } = input;
  await inviteCoach(actor, { email, scopes, purpose, span, expiresAt: expiry(actor, until) });
  refresh();
});

export const withdrawInvitationAction = defineAction(invitationInput, async (actor, input) => {
  await withdrawInvitation(actor, input.invitationId);
  refresh();
});

export const acceptInvitationAction = defineAction(answerInput, async (actor, { token }) => {
  if (await needsFactorToCoach()) throw new Refused("Set up a second factor first.");
  await acceptInvitation(actor, token);
  refresh();
  redirect("/clients");
});

export const declineInvitationAction = defineAction(answerInput, async (actor, { token }) => {
  await declineInvitation(actor, token);
  refresh();
});

export const changeConsentAction = defineAction(changeConsentInput, async (actor, input) => {
  const { engagementId, scopes, purpose, span, until } = input;
  const terms = { engagementId, scopes, purpose, span };
  await changeConsent(actor, { ...terms, expiresAt: expiry(actor, until) });
  refresh();
});

export const askForScopeAction = defineAction(askForScopeInput, async (actor, input) => {
  await askForScope(actor, input);
  refresh();
});

export const grantRequestAction = defineAction(grantRequestInput, async (actor, input) => {
  const { requestId, span, until } = input;
  await grantRequest(actor, { requestId, span, expiresAt: expiry(actor, until) });
  refresh();
});

export const declineRequestAction = defineAction(
  declineRequestInput,
  async (actor, { requestId }) => {
    await declineRequest(actor, requestId);
    refresh();
  },
);

export const revokeConsentAction = defineAction(engagementInput, async (actor, input) => {
  await revokeConsent(actor, input.engagementId);
  refresh();
});

export const endCoachingAction = defineAction(engagementInput, async (actor, input) => {
  await endCoaching(actor, input.engagementId);
  refresh();
});

/** As `endCoachingAction`, from the client's page, which the coach then can see no longer. */
export const leaveClientAction = defineAction(engagementInput, async (actor, input) => {
  await endCoaching(actor, input.engagementId);
  refresh();
  redirect("/clients");
});

export const requestReviewAction = defineAction(requestReviewInput, async (actor, input) => {
  await requestReview(actor, input);
  refresh();
});

export const askSecondOpinionAction = defineAction(askSecondOpinionInput, async (actor, input) => {
  await askSecondOpinion(actor, input);
  refresh();
});

export const startReviewAction = defineAction(reviewInput, async (actor, { reviewId }) => {
  await startReview(actor, reviewId);
  refresh();
});

export const withdrawReviewAction = defineAction(reviewInput, async (actor, { reviewId }) => {
  await withdrawReview(actor, reviewId);
  refresh();
});

export const dismissReviewAction = defineAction(dismissReviewInput, async (actor, input) => {
  await dismissReview(actor, input);
  refresh();
});

export const giveOutcomeAction = defineAction(giveOutcomeInput, async (actor, input) => {
  await giveOutcome(actor, input);
  refresh();
});

export const addCommentAction = defineAction(addCommentInput, async (actor, input) => {
  await addComment(actor, input);
  refresh();
});

export const editCommentAction = defineAction(editCommentInput, async (actor, input) => {
  await editComment(actor, input);
  refresh();
});

export const removeCommentAction = defineAction(commentInput, async (actor, { commentId }) => {
  await removeComment(actor, commentId);
  refresh();
});

export const resolveCommentAction = defineAction(resolveCommentInput, async (actor, input) => {
  await resolveComment(actor, input);
  refresh();
});

export const suggestAction = defineAction(suggestInput, async (actor, input) => {
  await suggest(actor, input);
  refresh();
  redirect(`/reviews/${input.reviewId}${"itemId" in input ? `#${input.itemId}` : ""}`);
});

export const removeSuggestionAction = defineAction(
  suggestionInput,
  async (actor, { suggestionId }) => {
    await removeSuggestion(actor, suggestionId);
    refresh();
  },
);

export const withdrawSuggestionAction = defineAction(
  suggestionInput,
  async (actor, { suggestionId }) => {
    await withdrawSuggestion(actor, suggestionId);
    refresh();
  },
);

export const answerSuggestionAction = defineAction(answerSuggestionInput, async (actor, input) => {
  await answerSuggestion(actor, { ...input, insist: input.insist === "yes" });
  refresh();
});

export const acceptSuggestionsAction = defineAction(reviewInput, async (actor, { reviewId }) => {
  await acceptSuggestions(actor, reviewId);
  refresh();
});

export const rejectSuggestionsAction = defineAction(reviewInput, async (actor, { reviewId }) => {
  await rejectSuggestions(actor, reviewId);
  refresh();
});
