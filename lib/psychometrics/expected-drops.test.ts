import { expect, it } from "vitest";
import { expectedDrops } from "./expected-drops";
import { anInstrument, anItem, smallForm } from "./fixtures/instruments";
import { itemInformation } from "./item-information";

it("is the fall of 1/√(1 + information) in one dimension", () => {
  const form = anInstrument([anItem({ slopes: [1.5], intercepts: [1, -1] })]);
  const prior = { means: [0], standardErrors: [1], covariance: 0 };
  const information = 1.5 ** 2 * itemInformation(0, [1, -1]);
  expect(expectedDrops(form, prior, 0)[0]).toBeCloseTo(1 - 1 / Math.sqrt(1 + information), 12);
});

it("helps the other dimension only through their covariance", () => {
  const apart = { means: [0, 0], standardErrors: [0.5, 0.5], covariance: 0 };
  const [own = 0, other] = expectedDrops(smallForm, apart, 0);
  expect(own).toBeGreaterThan(0.02);
  expect(other).toBe(0);
  const together = { ...apart, covariance: 0.1 };
  expect(expectedDrops(smallForm, together, 0)[1]).toBeGreaterThan(0);
  const [first = 0, second = 0] = expectedDrops(smallForm, apart, 12);
  expect(first).toBeCloseTo(second, 12);
});
