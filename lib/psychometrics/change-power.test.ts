import { describe, expect, it } from "vitest";
import { changePower } from "./change-power";
import { normalTail } from "./normal-tail";

const design = { standardErrors: [0.284, 0.284], retest: 0.7, quantile: 1.645 } as const;

describe("changePower", () => {
  it.each([
    [0, 0.057],
    [0.5, 0.26],
    [0.8, 0.52],
    [1.2, 0.81],
  ])("agrees with the simulation of the method for a change of %f", (moved, simulated) =>
    expect(Math.abs(changePower(design, moved) - simulated)).toBeLessThan(0.035),
  );

  it("is the same in both directions, and falls with doubt", () => {
    expect(changePower(design, -0.5)).toBeCloseTo(changePower(design, 0.5), 12);
    const vague = { ...design, standardErrors: [0.5, 0.5] } as const;
    expect(changePower(vague, 0.5)).toBeLessThan(changePower(design, 0.5));
    expect(changePower({ ...design, standardErrors: [0.3, 1] }, 2)).toBe(0);
  });

  it("refuses what is no standard error or correlation", () => {
    expect(() => changePower({ ...design, standardErrors: [0, 0.3] }, 1)).toThrow(RangeError);
    expect(() => changePower({ ...design, retest: 1 }, 1)).toThrow(RangeError);
  });
});

describe("normalTail", () => {
  it.each([
    [0, 0.5],
    [1.6448536, 0.05],
    [-1.959964, 0.975],
  ])("at %f", (z, tail) => expect(normalTail(z)).toBeCloseTo(tail, 6));
});
