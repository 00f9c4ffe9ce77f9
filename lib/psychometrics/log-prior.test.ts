import { expect, it } from "vitest";
import { logPrior } from "./log-prior";

const total = (log: Float64Array) => log.reduce((sum, value) => sum + Math.exp(value), 0);

it("sums to 1 in one and two dimensions", () => {
  expect(total(logPrior(61))).toBeCloseTo(1, 12);
  expect(total(logPrior(31, 0.4))).toBeCloseTo(1, 12);
});

it("is the product of two normals without correlation", () => {
  const [one, two] = [logPrior(31), logPrior(31, 0)];
  expect(two[4 * 31 + 20]).toBeCloseTo((one[4] ?? 0) + (one[20] ?? 0), 10);
});

it.each([1, -1, Number.NaN])("refuses a correlation of %d", (correlation) => {
  expect(() => logPrior(31, correlation)).toThrow(RangeError);
});
