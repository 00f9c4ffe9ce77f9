import { describe, expect, it } from "vitest";
import { categoryProbabilities } from "./category-probabilities";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("categoryProbabilities", () => {
  it("takes differences of the boundary curves", () => {
    const [first, second, third] = categoryProbabilities(0.5, [1, -1]);
    expect(first).toBeCloseTo(1 - 1 / (1 + Math.exp(-1.5)), 14);
    expect(second).toBeCloseTo(1 / (1 + Math.exp(-1.5)) - 1 / (1 + Math.exp(0.5)), 14);
    expect(third).toBeCloseTo(1 / (1 + Math.exp(0.5)), 14);
  });

  it.each([-800, -40, -3, 0, 3, 40, 800])("sums to 1 and never cancels at z = %d", (z) => {
    const probabilities = categoryProbabilities(z, [2, 0.5, -0.5, -2]);
    expect(sum(probabilities)).toBeCloseTo(1, 14);
    expect(probabilities.every((p) => p >= 0 && p <= 1)).toBe(true);
  });

  it("mirrors in sign: both tails are equally precise", () => {
    const [low] = categoryProbabilities(30, [2, -2]);
    const high = categoryProbabilities(-30, [2, -2])[2];
    expect(low).toBe(high);
    expect(low).toBeGreaterThan(0);
  });
});
