import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundTo } from "./round-to";

describe("roundTo", () => {
  it.each([
    [0.25, 1, 0.2],
    [0.75, 1, 0.8],
    [-0.25, 1, -0.2],
    [2.5, 0, 2],
    [3.5, 0, 4],
    [0.125, 2, 0.12],
    // Below and above its half in binary.
    [0.15, 1, 0.1],
    [0.35, 1, 0.3],
    [2.675, 2, 2.67],
    [99.95, 1, 100],
  ])("%d at %d decimals is %d", (x, decimals, rounded) => {
    expect(roundTo(x, decimals)).toBe(rounded);
  });

  it("never answers minus nought", () => {
    expect(Object.is(roundTo(-0.04, 1), 0)).toBe(true);
  });

  it("stays within half a step, and rounds what is rounded to itself", () => {
    const figure = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(figure, (x) => {
        const rounded = roundTo(x, 1);
        expect(Math.abs(rounded - x)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(roundTo(rounded, 1)).toBe(rounded);
      }),
    );
  });
});
