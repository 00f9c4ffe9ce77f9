import { describe, expect, it } from "vitest";
import { changeIndex } from "./change-index";

const at = (score: number, standardError = 0.3) => ({ score, standardError });

describe("changeIndex", () => {
  it("is the difference in standard errors of the difference", () => {
    expect(changeIndex(at(0.2, 0.3), at(1.2, 0.4))).toBeCloseTo(2, 12);
  });

  it("is 0 for identical attempts and antisymmetric", () => {
    expect(changeIndex(at(0.7), at(0.7))).toBe(0);
    expect(changeIndex(at(0), at(1))).toBe(-changeIndex(at(1), at(0)));
  });

  it.each([
    [0, 0],
    [-1, 1],
    [Number.NaN, 1],
  ])("refuses standard errors %d and %d", (a, b) => {
    expect(() => changeIndex(at(0, a), at(1, b))).toThrow(RangeError);
  });
});
