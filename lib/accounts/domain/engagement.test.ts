import { describe, expect, it } from "vitest";
import {
  ENGAGEMENT_EVENTS,
  ENGAGEMENT_STATES,
  type EngagementParty,
  nextEngagement,
} from "./engagement";

const PARTIES: readonly EngagementParty[] = ["client", "coach", "time"];

/** Every step that may happen; whatever is not here is refused. */
const ALLOWED: Readonly<Record<string, string>> = {
  "invited accept coach": "active",
  "invited decline coach": "declined",
  "invited withdraw client": "withdrawn",
  "invited run out time": "expired",
  "active end client": "ended",
  "active end coach": "ended",
};

const cells = ENGAGEMENT_STATES.flatMap((state) =>
  ENGAGEMENT_EVENTS.flatMap((event) => PARTIES.map((by) => ({ state, event, by }))),
);

describe("nextEngagement", () => {
  it.each(cells)("$state, $event by $by", ({ state, event, by }) => {
    expect(nextEngagement(state, event, by)).toBe(ALLOWED[`${state} ${event} ${by}`] ?? null);
  });
});
