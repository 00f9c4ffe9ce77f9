import { describe, expect, it } from "vitest";
import { criterionCut } from "./criterion-cut";
import { expectedAnswer } from "./expected-answer";
import { anItem, smallForm } from "./fixtures/instruments";

describe("criterionCut", () => {
  it("is where the mean expected answer is 2.5 of 4", () => {
    const items = [anItem(), anItem({ slopes: [1.1], intercepts: [2, 1, 0, -1.5] })];
    const tau = criterionCut(items, 0);
    const mean = items.reduce(
      (sum, { slopes, intercepts }) => sum + expectedAnswer((slopes[0] ?? 0) * tau, intercepts) / 2,
      0,
    );
    expect(mean).toBeCloseTo(2.5, 10);
  });

  it("ignores pairs, situations and the other dimension", () => {
    const own = smallForm.items.slice(0, 6);
    expect(criterionCut(smallForm.items, 0)).toBe(criterionCut(own, 0));
    expect(criterionCut(smallForm.items, 1)).toBe(criterionCut(smallForm.items, 0));
  });

  it("rises when items are harder", () => {
    const harder = anItem({ intercepts: [2, 0.5, -1, -3] });
    expect(criterionCut([harder], 0)).toBeGreaterThan(criterionCut([anItem()], 0));
  });

  it("refuses a form without such items", () => {
    expect(() => criterionCut([anItem({ format: "sjt" })], 0)).toThrow(RangeError);
  });
});
