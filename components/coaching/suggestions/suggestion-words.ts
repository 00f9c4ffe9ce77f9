import type { SuggestionState } from "@/lib/coaching/domain/suggestions/suggestion";

/** Where a client decides on a suggestion. */
export const decideAddress = (planId: string, suggestionId: string): string =>
  `/plan/${planId}/review#suggestion-${suggestionId}`;

/** How the states of a suggestion are called and marked. */
export const SUGGESTION_WORD = {
  pending: "Suggestion, pending: seen by you alone",
  open: "Suggested",
  accepted: "Taken over",
  rejected: "Not taken over",
  withdrawn: "Taken back",
} satisfies Record<SuggestionState, string>;

export const SUGGESTION_TONE = {
  pending: "neutral",
  open: "accent",
  accepted: "ok",
  rejected: "neutral",
  withdrawn: "neutral",
} as const satisfies Record<SuggestionState, string>;
