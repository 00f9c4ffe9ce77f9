import { describe, expect, it } from "vitest";
import { anItem } from "./fixtures/instruments";
import { keyedAnswers } from "./keyed-answers";

const items = [anItem(), anItem({ reversed: true }), anItem({ reversed: true })];

describe("keyedAnswers", () => {
  it("turns reversed items only, and leaves missing answers missing", () => {
    expect(keyedAnswers(items, [4, 4, null])).toEqual([4, 0, null]);
    expect(keyedAnswers(items, [0, 0, 1])).toEqual([0, 4, 3]);
  });

  it.each([5, -1, 1.5, Number.NaN])("refuses %d", (answer) => {
    expect(() => keyedAnswers(items, [answer, 0, 0])).toThrow(RangeError);
  });

  it("refuses another number of answers", () => {
    expect(() => keyedAnswers(items, [1, 2])).toThrow(/expected 3 answers, got 2/);
  });
});
