import { describe, expect, it } from "vitest";
import { categoryProbabilities } from "./category-probabilities";
import { isOrdered, maximisedItem } from "./maximised-item";
import { thetaGrid } from "./theta-grid";

const theta = thetaGrid(31);
const truth = { slopes: [1.4], intercepts: [1.5, 0.2, -1.4] };
const exact = Array.from({ length: 4 }, (_, k) =>
  theta.map((t) => 1000 * (categoryProbabilities(1.4 * t, truth.intercepts)[k] ?? 0)),
);

describe("maximisedItem", () => {
  it("finds the numbers that expected answers came from", () => {
    let found = { slopes: [1.2], intercepts: [1, 0, -1] } as Parameters<typeof maximisedItem>[2];
    for (let round = 0; round < 4; round++) found = maximisedItem(exact, [theta], found);
    expect(found.slopes[0]).toBeCloseTo(1.4, 8);
    truth.intercepts.forEach((d, k) => {
      expect(found.intercepts[k]).toBeCloseTo(d, 8);
    });
  });

  it("stays where it is when nobody answered", () => {
    const nobody = exact.map((count) => count.map(() => 0));
    const start = { slopes: [1.2], intercepts: [1, 0, -1] };
    expect(maximisedItem(nobody, [theta], start)).toEqual(start);
  });

  it("keeps intercepts in order when a category is empty", () => {
    const gap = exact.map((count, k) => (k === 1 ? count.map(() => 0) : count));
    const { intercepts } = maximisedItem(gap, [theta], { slopes: [1.2], intercepts: [1, 0, -1] });
    expect(isOrdered(intercepts)).toBe(true);
  });

  it("is drawn to the prior under MAP", () => {
    const few = exact.map((count) => count.map((n) => n / 1000));
    const start = { slopes: [1.2], intercepts: [1, 0, -1] };
    const free = maximisedItem(few, [theta], start);
    const held = maximisedItem(few, [theta], start, [4, 3, 2]);
    expect(held.intercepts[0]).toBeGreaterThan(free.intercepts[0] ?? 0);
  });
});
