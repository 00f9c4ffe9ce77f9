import { describe, expect, it } from "vitest";
import { CLASSES, classWeights } from "./class-weights";
import { thetaGrid } from "./theta-grid";

const cuts = { tau: [0.3, 0.3], delta: 0.5 };

describe("classWeights", () => {
  it("shares out every cell completely", () => {
    const weights = classWeights(61, cuts);
    for (let cell = 0; cell < 61 * 61; cell++)
      expect(CLASSES.reduce((sum, name) => sum + (weights[name][cell] ?? 0), 0)).toBeCloseTo(1, 12);
  });

  it("gives whole cells far from every border to one class", () => {
    const [weights, theta] = [classWeights(121, cuts), thetaGrid(121)];
    const cellOf = (s: number, l: number) =>
      theta.findIndex((t) => Math.abs(t - s) < 1e-9) * 121 +
      theta.findIndex((t) => Math.abs(t - l) < 1e-9);
    expect(weights.first[cellOf(2, 0)]).toBe(1);
    expect(weights.second[cellOf(0, 2)]).toBe(1);
    expect(weights.hybrid[cellOf(2, 2)]).toBe(1);
    expect(weights.exploring[cellOf(-2, 0)]).toBe(1);
    expect(weights.first[cellOf(2, 1.5)]).toBeGreaterThan(0.4);
    expect(weights.first[cellOf(2, 1.5)]).toBeLessThan(0.6);
  });

  it("is symmetric in its dimensions when the cuts are", () => {
    const { first, second } = classWeights(31, cuts);
    for (let i = 0; i < 31; i++)
      for (let j = 0; j < 31; j++)
        expect(first[i * 31 + j]).toBeCloseTo(second[j * 31 + i] ?? Number.NaN, 12);
  });

  it("compares distances above unequal cuts", () => {
    const weights = classWeights(121, { tau: [1, -1], delta: 0.5 });
    const at = (s: number, l: number) => Math.round((s + 6) * 10) * 121 + Math.round((l + 6) * 10);
    expect(weights.second[at(1.2, 1.2)]).toBe(1);
    expect(weights.hybrid[at(2.2, 0.2)]).toBe(1);
  });

  it.each([
    { tau: [0.3], delta: 0.5 },
    { tau: [0, Number.NaN], delta: 0.5 },
    { tau: [0, 0], delta: -1 },
  ])("refuses %o", (wrong) => {
    expect(() => classWeights(31, wrong)).toThrow(RangeError);
  });
});
