import { describe, expect, it } from "vitest";
import {
  EVENT_OF,
  isOpenReview,
  nextReview,
  OUTCOMES,
  REVIEW_EVENTS,
  REVIEW_STATES,
  type ReviewParty,
} from "./review";

/** Every step that may happen; whatever is not here is refused. */
const ALLOWED: Readonly<Record<string, string>> = {
  "requested start coach": "in review",
  "requested withdraw client": "withdrawn",
  "requested dismiss coach": "dismissed",
  "in review approve coach": "approved",
  "in review request changes coach": "changes requested",
  "in review comment coach": "commented",
  "in review withdraw client": "withdrawn",
  "in review dismiss coach": "dismissed",
  "approved dismiss client": "dismissed",
  "changes requested dismiss client": "dismissed",
  "commented dismiss client": "dismissed",
};

const PARTIES: readonly ReviewParty[] = ["client", "coach"];
const cells = REVIEW_STATES.flatMap((state) =>
  REVIEW_EVENTS.flatMap((event) => PARTIES.map((by) => ({ state, event, by }))),
);

describe("nextReview", () => {
  it.each(cells)("$state, $event by the $by", ({ state, event, by }) => {
    expect(nextReview(state, event, by)).toBe(ALLOWED[`${state} ${event} ${by}`] ?? null);
  });

  it("reaches every outcome from a review that was started, by the coach alone", () => {
    for (const outcome of OUTCOMES) {
      expect(nextReview("in review", EVENT_OF[outcome], "coach")).toBe(outcome);
      expect(nextReview("in review", EVENT_OF[outcome], "client")).toBeNull();
    }
  });
});

it("is open until it was answered, withdrawn or dismissed", () => {
  expect(REVIEW_STATES.filter(isOpenReview)).toEqual(["requested", "in review"]);
});
