/** Where a coach's look at one revision of a plan stands. */
export const REVIEW_STATES = [
  "requested",
  "in review",
  "approved",
  "changes requested",
  "commented",
  "withdrawn",
  "dismissed",
] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What a submitted review says. */
export const OUTCOMES = ["approved", "changes requested", "commented"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const REVIEW_EVENTS = [
  "start",
  "approve",
  "request changes",
  "comment",
  "withdraw",
  "dismiss",
] as const;
export type ReviewEvent = (typeof REVIEW_EVENTS)[number];
export type ReviewParty = "client" | "coach";

type Steps = Partial<Record<ReviewEvent, { to: ReviewState; by: ReviewParty }>>;

const CLOSED: Steps = { dismiss: { to: "dismissed", by: "client" } };
const STEPS: Readonly<Record<ReviewState, Steps>> = {
  requested: {
    start: { to: "in review", by: "coach" },
    withdraw: { to: "withdrawn", by: "client" },
    dismiss: { to: "dismissed", by: "coach" },
  },
  "in review": {
    approve: { to: "approved", by: "coach" },
    "request changes": { to: "changes requested", by: "coach" },
    comment: { to: "commented", by: "coach" },
    withdraw: { to: "withdrawn", by: "client" },
    dismiss: { to: "dismissed", by: "coach" },
  },
  approved: CLOSED,
  "changes requested": CLOSED,
  commented: CLOSED,
  withdrawn: {},
  dismissed: {},
};

/**
 * The state after `event`, or null when that may not happen. A coach dismisses a request they will not
 * answer; a client dismisses an outcome, which then counts no longer. Nobody approves their own plan.
 */
export function nextReview(
  state: ReviewState,
  event: ReviewEvent,
  by: ReviewParty,
): ReviewState | null {
  const step = STEPS[state][event];
  return step?.by === by ? step.to : null;
}

/** The event that leads to an outcome. */
export const EVENT_OF = {
  approved: "approve",
  "changes requested": "request changes",
  commented: "comment",
} as const satisfies Record<Outcome, ReviewEvent>;

/** Waiting for the coach's answer. */
export const isOpenReview = (state: ReviewState): boolean =>
  state === "requested" || state === "in review";
