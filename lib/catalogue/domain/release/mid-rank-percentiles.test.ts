import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { midRankPercentiles } from "./mid-rank-percentiles";

const of = (...figures: number[]) =>
  midRankPercentiles(new Map(figures.map((figure, at) => [`${at}`, figure])));

describe("midRankPercentiles", () => {
  it("puts each in the middle of its share", () => {
    expect([...of(10, 40, 20, 30).values()]).toEqual([12.5, 87.5, 37.5, 62.5]);
  });

  it("gives equal figures one percentile", () => {
    expect([...of(1, 2, 2, 3).values()]).toEqual([12.5, 50, 50, 87.5]);
  });

  it("has a mean of 50, whatever the figures", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (figures) => {
        const percentiles = [...of(...figures).values()];
        const mean = percentiles.reduce((sum, x) => sum + x, 0) / percentiles.length;
        expect(mean).toBeCloseTo(50, 8);
      }),
    );
  });

  it("is empty of nothing", () => {
    expect(of().size).toBe(0);
  });
});
