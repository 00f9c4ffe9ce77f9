import { describe, expect, it } from "vitest";
import type { Outcome, ReviewState } from "./review";
import { mayHaveSecond, pairOf } from "./second-opinion";

const aReview = (
  id: string,
  secondTo: string | null = null,
  state: ReviewState = "requested",
  outcome: Outcome | null = null,
) => ({ id, secondTo, state, outcome, offer: null });

describe("a second opinion", () => {
  const first = aReview("a");
  const second = aReview("b", "a", "dismissed", "approved");

  it("makes a pair of the two, seen from either", () => {
    const among = [second, first, aReview("c")];
    expect(pairOf(first, among)).toEqual({ first, second });
    expect(pairOf(second, among)).toEqual({ first, second });
    expect(pairOf(aReview("c"), among)).toBeNull();
  });

  it("is asked for once, of what somebody takes on, and not of a second one", () => {
    expect(mayHaveSecond(first, [first])).toBe(true);
    expect(mayHaveSecond(first, [first, second])).toBe(false);
    expect(mayHaveSecond(second, [second])).toBe(false);
    expect(mayHaveSecond(aReview("a", null, "withdrawn"), [])).toBe(false);
    const offered = { ...aReview("a", null, "commented", "commented"), offer: "First steps" };
    expect(mayHaveSecond(offered, [])).toBe(false);
  });

  it.each(["withdrawn", "dismissed"] as const)("may be asked for anew when it was %s", (state) => {
    const gone = aReview("b", "a", state);
    const again = aReview("c", "a");
    expect(pairOf(first, [first, gone])).toBeNull();
    expect(pairOf(gone, [first, gone])).toBeNull();
    expect(mayHaveSecond(first, [first, gone])).toBe(true);
    expect(pairOf(first, [gone, again, first])).toEqual({ first, second: again });
  });
});
