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

  it("puts answers whose categories were merged where they fell", () => {
    const three = { categories: 3, intercepts: [1, -1], merged: [0, 0, 1, 2, 2] };
    const [direct, reversed] = [anItem(three), anItem({ ...three, reversed: true })];
    expect(keyedAnswers([direct, reversed], [1, 1])).toEqual([0, 2]);
    expect(keyedAnswers([direct, reversed], [4, 4])).toEqual([2, 0]);
    expect(() => keyedAnswers([direct], [5])).toThrow(/0..4/);
  });

  it("refuses another number of answers", () => {
    expect(() => keyedAnswers(items, [1, 2])).toThrow(/expected 3 answers, got 2/);
  });
});
