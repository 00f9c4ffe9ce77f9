import { describe, expect, it } from "vitest";
import { categoryProbabilities } from "./category-probabilities";
import { LOG_FLOOR, logCategoryProbability } from "./log-category-probability";

const intercepts = [2, 0.5, -0.5, -2];

describe("logCategoryProbability", () => {
  it.each([-6, -0.3, 0, 2.5, 6])("is the log of the probability at z = %d", (z) => {
    categoryProbabilities(z, intercepts).forEach((p, k) => {
      expect(logCategoryProbability(z, intercepts, k)).toBeCloseTo(Math.log(p), 12);
    });
  });

  it("stays finite where the probability underflows", () => {
    expect(logCategoryProbability(2000, intercepts, 0)).toBe(LOG_FLOOR);
    expect(logCategoryProbability(-2000, intercepts, 4)).toBe(LOG_FLOOR);
    expect(logCategoryProbability(0, [1, 1], 1)).toBe(LOG_FLOOR);
  });

  it("knows the highest category", () => {
    expect(logCategoryProbability(3, intercepts, 4)).toBeCloseTo(-Math.log1p(Math.exp(-1)), 12);
  });

  it.each([-1, 5, 1.5, Number.NaN])("refuses %d", (answer) => {
    expect(() => logCategoryProbability(0, intercepts, answer)).toThrow(RangeError);
  });
});
