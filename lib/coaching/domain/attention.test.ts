import { expect, it } from "vitest";
import { attention } from "./attention";
import { isOpenReview, REVIEW_STATES } from "./review";

const now = new Date("2027-03-10T12:00:00Z");

it.each([
  ["requested", "2027-03-10T12:00:00Z", { kind: "not started", days: 0 }],
  ["requested", "2027-03-08T11:59:59Z", { kind: "not started", days: 2 }],
  ["in review", "2027-03-08T12:00:01Z", { kind: "not answered", days: 1 }],
  ["in review", "2027-03-11T12:00:00Z", { kind: "not answered", days: 0 }],
] as const)("%s since %s", (state, since, expected) => {
  expect(attention(state, new Date(since), now)).toEqual(expected);
});

it("asks for nothing exactly when the review is closed", () => {
  for (const state of REVIEW_STATES)
    expect(attention(state, now, now) !== null).toBe(isOpenReview(state));
});
