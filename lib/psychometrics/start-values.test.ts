import { expect, it } from "vitest";
import { anItem } from "./fixtures/instruments";
import { startValues } from "./start-values";

it("starts slopes at ±1.2 and intercepts at 1.2 logit(share ≥ k)", () => {
  const item = anItem({ slopes: [0.3, -2], intercepts: [1, -1] });
  const { slopes, intercepts } = startValues(item, [0, 1, 1, 2, null]);
  expect(slopes).toEqual([1.2, -1.2]);
  expect(intercepts[0]).toBeCloseTo(1.2 * Math.log(3), 12);
  expect(intercepts[1]).toBeCloseTo(-1.2 * Math.log(3), 12);
});

it("keeps a fixed slope at 0, and order and size where categories are empty", () => {
  for (const column of [
    [2, 2, 2],
    [0, 0, 0],
    [null, null],
    [0, 4],
  ]) {
    const { slopes, intercepts } = startValues(anItem({ slopes: [0, 1] }), column);
    expect(slopes).toEqual([0, 1.2]);
    expect(intercepts.every(Number.isFinite)).toBe(true);
    intercepts.forEach((d, k) => {
      if (k > 0) expect(d).toBeLessThan(intercepts[k - 1] ?? Number.NaN);
    });
  }
});
