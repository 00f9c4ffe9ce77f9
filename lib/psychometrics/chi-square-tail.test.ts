import { describe, expect, it } from "vitest";
import { chiSquareTail } from "./chi-square-tail";

describe("chiSquareTail", () => {
  it.each([
    [3.841458820694124, 1, 0.05],
    [6.6348966010212145, 1, 0.01],
    [5.991464547107979, 2, 0.05],
    [18.256345164933, 6, 0.00562251243824985],
    [10.7250203125514, 6, 0.0972559674325683],
    [11.070497693516351, 5, 0.05],
    [16.3299887270614, 1, 5.32151165839909e-5],
    [30, 3, 1.3800570312932e-6],
  ])("P(X >= %d), %d df", (x, df, p) => {
    expect(Math.abs(chiSquareTail(x, df) / p - 1)).toBeLessThan(1e-8);
  });

  it("is 1 at 0 and falls", () => {
    expect(chiSquareTail(0, 1)).toBe(1);
    expect(chiSquareTail(0, 6)).toBe(1);
    expect(chiSquareTail(2, 3)).toBeGreaterThan(chiSquareTail(2.1, 3));
  });

  it.each([
    [-1, 1],
    [1, 0],
    [1, 1.5],
    [Number.NaN, 2],
  ])("refuses %d on %d df", (x, df) => {
    expect(() => chiSquareTail(x, df)).toThrow(RangeError);
  });
});
