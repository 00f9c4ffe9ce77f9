/** Where coach and client stand. `invited` and what may come of it are told by the invitation. */
export const ENGAGEMENT_STATES = [
  "invited",
  "active",
  "ended",
  "declined",
  "expired",
  "withdrawn",
] as const;
export type EngagementState = (typeof ENGAGEMENT_STATES)[number];

export const ENGAGEMENT_EVENTS = ["accept", "decline", "withdraw", "run out", "end"] as const;
export type EngagementEvent = (typeof ENGAGEMENT_EVENTS)[number];
export type EngagementParty = "client" | "coach" | "time";

const STEPS: Readonly<
  Partial<
    Record<
      EngagementState,
      Partial<Record<EngagementEvent, { to: EngagementState; by: readonly EngagementParty[] }>>
    >
  >
> = {
  invited: {
    accept: { to: "active", by: ["coach"] },
    decline: { to: "declined", by: ["coach"] },
    withdraw: { to: "withdrawn", by: ["client"] },
    "run out": { to: "expired", by: ["time"] },
  },
  active: { end: { to: "ended", by: ["client", "coach"] } },
};

/**
 * The state after `event`, or null when that may not happen: from a wrong state or by the wrong party.
 * Ended, declined, expired and withdrawn are final; working together again takes a new invitation.
 */
export function nextEngagement(
  state: EngagementState,
  event: EngagementEvent,
  by: EngagementParty,
): EngagementState | null {
  const step = STEPS[state]?.[event];
  return step?.by.includes(by) ? step.to : null;
}
