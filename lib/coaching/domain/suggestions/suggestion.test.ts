import fc from "fast-check";
import { expect, it } from "vitest";
import {
  nextSuggestion,
  SUGGESTION_EVENTS,
  SUGGESTION_STATES,
  type SuggestionState,
} from "./suggestion";

/** Every step that may happen; whatever is not here is refused. */
const ALLOWED: Readonly<Record<string, SuggestionState>> = {
  "pending submit coach": "open",
  "open accept client": "accepted",
  "open reject client": "rejected",
  "open withdraw coach": "withdrawn",
  "rejected reopen client": "open",
};

const PARTIES = ["client", "coach"] as const;
const cells = SUGGESTION_STATES.flatMap((state) =>
  SUGGESTION_EVENTS.flatMap((event) => PARTIES.map((by) => ({ state, event, by }))),
);

it.each(cells)("$state, $event by the $by", ({ state, event, by }) => {
  expect(nextSuggestion(state, event, by)).toBe(ALLOWED[`${state} ${event} ${by}`] ?? null);
});

it("is decided by nobody but the client, whatever both sides try", () => {
  const tried = fc.array(
    fc.record({ event: fc.constantFrom(...SUGGESTION_EVENTS), by: fc.constantFrom(...PARTIES) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(tried, (steps) => {
      let state: SuggestionState = "pending";
      let answeredBy: string | null = null;
      for (const { event, by } of steps) {
        const to = nextSuggestion(state, event, by);
        if (to === null) continue;
        if (to === "accepted" || to === "rejected") answeredBy = by;
        state = to;
      }
      const isAnswered = state === "accepted" || state === "rejected";
      return !isAnswered || answeredBy === "client";
    }),
    { numRuns: 2000 },
  );
});
