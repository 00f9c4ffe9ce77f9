import type { ReviewParty } from "@/lib/coaching/domain/review";

/** Where a proposed change of a plan stands. */
export const SUGGESTION_STATES = ["pending", "open", "accepted", "rejected", "withdrawn"] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

export const SUGGESTION_EVENTS = ["submit", "accept", "reject", "withdraw", "reopen"] as const;
export type SuggestionEvent = (typeof SUGGESTION_EVENTS)[number];

type Steps = Partial<Record<SuggestionEvent, { to: SuggestionState; by: ReviewParty }>>;

const STEPS: Readonly<Record<SuggestionState, Steps>> = {
  pending: { submit: { to: "open", by: "coach" } },
  open: {
    accept: { to: "accepted", by: "client" },
    reject: { to: "rejected", by: "client" },
    withdraw: { to: "withdrawn", by: "coach" },
  },
  // What was accepted is taken back in the plan, by undo; the answer stays what it was.
  accepted: {},
  rejected: { reopen: { to: "open", by: "client" } },
  withdrawn: {},
};

/**
 * The state after `event`, or null when that may not happen. The coach proposes and takes back, the client
 * alone decides; a pending suggestion is its author's alone and is simply removed.
 */
export function nextSuggestion(
  state: SuggestionState,
  event: SuggestionEvent,
  by: ReviewParty,
): SuggestionState | null {
  const step = STEPS[state][event];
  return step?.by === by ? step.to : null;
}
