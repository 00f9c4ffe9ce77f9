import { expect, it } from "vitest";
import { categoryProbabilities } from "./category-probabilities";
import { itemInformation } from "./item-information";

const intercepts = [2, 0.5, -0.5, -2];

it("is the expected squared slope of the log probability", () => {
  const step = 1e-5;
  for (const z of [-3, -0.4, 0, 1.7]) {
    const [left, here, right] = [z - step, z, z + step].map((x) =>
      categoryProbabilities(x, intercepts),
    );
    const expected = (here ?? []).reduce((sum, p, k) => {
      const slope = ((right?.[k] ?? 0) - (left?.[k] ?? 0)) / (2 * step);
      return sum + (slope * slope) / p;
    }, 0);
    expect(itemInformation(z, intercepts)).toBeCloseTo(expected, 8);
  }
});

it("is P(1 − P) for two categories, and fades in the tails", () => {
  expect(itemInformation(0, [0])).toBeCloseTo(0.25, 15);
  expect(itemInformation(60, intercepts)).toBeLessThan(1e-20);
  expect(itemInformation(900, intercepts)).toBe(0);
});
