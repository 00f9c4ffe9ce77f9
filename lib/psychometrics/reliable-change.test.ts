import { describe, expect, it } from "vitest";
import { reliableChange } from "./reliable-change";

const scale = { sd: 7.5, reliability: 0.8 };

describe("reliableChange", () => {
  it("is the difference in standard errors of the difference", () => {
    expect(reliableChange(32.5, 47.5, scale)).toBeCloseTo(3.16, 2);
  });

  it("is antisymmetric in its two scores", () => {
    expect(reliableChange(40, 52, scale)).toBe(-reliableChange(52, 40, scale));
  });

  it.each([{ sd: 0 }, { sd: Number.NaN }, { reliability: 1 }])("refuses %o", (wrong) => {
    expect(() => reliableChange(40, 52, { ...scale, ...wrong })).toThrow(RangeError);
  });
});
