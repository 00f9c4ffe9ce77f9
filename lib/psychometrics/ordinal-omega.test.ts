import { expect, it } from "vitest";
import { ordinalOmega } from "./ordinal-omega";

it("is the Spearman–Brown reliability of parallel items", () => {
  // a = 1.702 is a loading of √.5: one item has reliability .5, four have 4 · .5 / (1 + 3 · .5).
  expect(ordinalOmega([1.702])).toBeCloseTo(0.5, 12);
  expect(ordinalOmega([1.702, 1.702, 1.702, 1.702])).toBeCloseTo(0.8, 12);
});

it("falls with flat items and refuses an empty scale", () => {
  expect(ordinalOmega([1.5, 1.5, 0])).toBeLessThan(ordinalOmega([1.5, 1.5]));
  expect(() => ordinalOmega([])).toThrow(RangeError);
});
