import { type Grant, holds } from "@/lib/accounts/domain/grant";
import { type Actor, isAdmin } from "@/lib/kernel/actor";
import {
  EVENT_OF,
  nextReview,
  OUTCOMES,
  type ReviewParty,
  type ReviewState,
} from "./domain/review";

import {
  nextSuggestion,
  type SuggestionEvent,
  type SuggestionState,
} from "./domain/suggestions/suggestion";

type Person = Pick<Actor, "userId">;

/** What a policy needs to know of a review. `grants` are its client's. */
export type ReviewAccess = {
  clientId: string;
  coachId: string | null;
  state: ReviewState;
  grants: readonly Grant[];
};

export type SuggestionAccess = { authorId: string | null; suggestionState: SuggestionState };

export type CommentAccess = { authorId: string | null; isPending: boolean };

/** The client, or the coach who was asked while the plan is shared with them; else nobody. */
export function reviewPartyOf(actor: Person, review: ReviewAccess, now: Date): ReviewParty | null {
  if (actor.userId === review.clientId) return "client";
  const isAsked = actor.userId === review.coachId && holds(actor, review.grants, "plan", now);
  return isAsked ? "coach" : null;
}

export const canReadReview = (actor: Person, review: ReviewAccess, now: Date): boolean =>
  reviewPartyOf(actor, review, now) !== null;

/** What is new in the reviews of a plan: its owner follows it. */
export const canFollowPlan = (actor: Person, plan: { clientId: string }): boolean =>
  actor.userId === plan.clientId;

/** What is new of a client: a coach follows it while they work together. `coachIds` are of those who do at present. */
export const canFollowClient = (
  actor: Person,
  { clientId, coachIds }: { clientId: string; coachIds: readonly (string | null)[] },
): boolean => actor.userId !== clientId && coachIds.includes(actor.userId);

/** What is new in the list of a coach's clients is theirs alone. */
export const canFollowClients = (actor: Person, list: { coachId: string }): boolean =>
  actor.userId === list.coachId;

/** That a client checked in is heard by the coach it is told of, while they may read it. `grants` are the client's. */
export const canHearCheckIn = (
  actor: Person,
  told: { coachId: string | null; grants: readonly Grant[] },
  now: Date,
): boolean => actor.userId === told.coachId && holds(actor, told.grants, "check-ins", now);

/** That a client shares more or less is heard by the coach with whom. */
export const canHearSharing = (actor: Person, told: { coachId: string | null }): boolean =>
  actor.userId === told.coachId;

/** What is new in a client's meetings: they do, and who works with them. `coachIds` are of those who do at present. */
export const canFollowMeetings = (
  actor: Person,
  { clientId, coachIds }: { clientId: string; coachIds: readonly (string | null)[] },
): boolean => actor.userId === clientId || coachIds.includes(actor.userId);

/** A client asks a coach who may see the plan, never themselves. */
export const canRequestReview = (
  actor: Person,
  asked: Pick<ReviewAccess, "clientId" | "grants"> & { coachId: string },
  now: Date,
): boolean =>
  actor.userId === asked.clientId && holds({ userId: asked.coachId }, asked.grants, "plan", now);

/** Whether the person may take the step `event` from where the review stands. */
export function canStep(
  actor: Person,
  review: ReviewAccess,
  { event, now }: { event: Parameters<typeof nextReview>[1]; now: Date },
): boolean {
  const party = reviewPartyOf(actor, review, now);
  return party !== null && nextReview(review.state, event, party) !== null;
}

export const canGiveOutcome = (actor: Person, review: ReviewAccess, now: Date): boolean =>
  OUTCOMES.some((outcome) => canStep(actor, review, { event: EVENT_OF[outcome], now }));

/** Comments are written while the review is open on the coach's desk. */
export const canComment = (actor: Person, review: ReviewAccess, now: Date): boolean =>
  review.state === "in review" && reviewPartyOf(actor, review, now) === "coach";

/** A pending comment is its author's alone; a submitted one is both sides'. */
export const canReadComment = (
  actor: Person,
  on: ReviewAccess & CommentAccess,
  now: Date,
): boolean => canReadReview(actor, on, now) && (!on.isPending || on.authorId === actor.userId);

/** Words are changed until they are submitted, by who wrote them. */
export const canEditComment = (
  actor: Person,
  on: ReviewAccess & CommentAccess,
  now: Date,
): boolean => canComment(actor, on, now) && on.isPending && on.authorId === actor.userId;

/** Either side says that a submitted comment is settled, or that it is not. */
export const canResolveComment = (
  actor: Person,
  on: ReviewAccess & CommentAccess,
  now: Date,
): boolean => canReadReview(actor, on, now) && !on.isPending;

/** A pending suggestion is its author's alone; a submitted one is both sides', whatever became of it. */
export const canReadSuggestion = (
  actor: Person,
  on: ReviewAccess & SuggestionAccess,
  now: Date,
): boolean =>
  canReadReview(actor, on, now) &&
  (on.suggestionState !== "pending" || on.authorId === actor.userId);

/** Proposals are changed until they are submitted, by who made them. */
export const canEditSuggestion = (
  actor: Person,
  on: ReviewAccess & SuggestionAccess,
  now: Date,
): boolean =>
  canComment(actor, on, now) && on.suggestionState === "pending" && on.authorId === actor.userId;

/** The client answers; the coach takes back only what is their own. */
export function canStepSuggestion(
  actor: Person,
  on: ReviewAccess & SuggestionAccess,
  { event, now }: { event: SuggestionEvent; now: Date },
): boolean {
  const party = reviewPartyOf(actor, on, now);
  if (party === null || !canReadSuggestion(actor, on, now)) return false;
  const isTheirs = party === "client" || on.authorId === actor.userId;
  return isTheirs && nextSuggestion(on.suggestionState, event, party) !== null;
}

/** What a policy needs to know of a meeting or an action item: whose it is, and whether they still work together. */
export type MeetingAccess = { clientId: string; coachId: string | null; isActive: boolean };

/** The client for good, the coach while they work together; else nobody. No scope is asked: both wrote it. */
export function meetingSideOf(actor: Person, meeting: MeetingAccess): ReviewParty | null {
  if (actor.userId === meeting.clientId) return "client";
  return actor.userId === meeting.coachId && meeting.isActive ? "coach" : null;
}

/** Either side, while they work together. */
export const canChangeMeeting = (actor: Person, meeting: MeetingAccess): boolean =>
  meeting.isActive && meetingSideOf(actor, meeting) !== null;

/** Who put it on the agenda takes it off. */
export const canRemovePoint = (
  actor: Person,
  point: MeetingAccess & { authorId: string | null },
): boolean => canChangeMeeting(actor, point) && point.authorId === actor.userId;

/** Either side while they work together; afterwards the client, of what they undertook themselves. */
export const canTickAction = (
  actor: Person,
  action: MeetingAccess & { who: ReviewParty },
): boolean =>
  canChangeMeeting(actor, action) ||
  (action.who === "client" && meetingSideOf(actor, action) === "client");

/** Who is counted where: whose place it is, and the clients' grants. */
export type PlaceAccess = { clientId: string; grants: readonly Grant[] };

/** Cohorts are the operator's to make, to change and to remove. */
export const canRunCohorts = isAdmin;

/**
 * A coach says in which cohort a client is counted while they see that client's plan: what the numbers then tell of one
 * person, they may read anyway (decision 036).
 */
export const canPlaceInCohort = (actor: Person, place: PlaceAccess, now: Date): boolean =>
  holds(actor, place.grants, "plan", now);

/** In which cohort somebody is counted, they see, and the coaches who may say it. */
export const canSeePlace = (actor: Person, place: PlaceAccess, now: Date): boolean =>
  actor.userId === place.clientId || canPlaceInCohort(actor, place, now);

/** Nobody is counted in a cohort who does not want to be. */
export const canLeaveCohort = (actor: Person, place: Pick<PlaceAccess, "clientId">): boolean =>
  actor.userId === place.clientId;
