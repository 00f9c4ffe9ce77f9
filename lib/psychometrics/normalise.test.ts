import { expect, it } from "vitest";
import { normalise } from "./normalise";

it("turns logs into shares and returns the log of their sum", () => {
  const weights = Float64Array.of(Math.log(1), Math.log(3));
  expect(normalise(weights)).toBeCloseTo(Math.log(4), 14);
  expect([...weights].map((w) => w.toFixed(12))).toEqual(["0.250000000000", "0.750000000000"]);
});

it("does not underflow", () => {
  const weights = Float64Array.of(-50_000, -50_001);
  expect(normalise(weights)).toBeCloseTo(-50_000 + Math.log(1 + Math.exp(-1)), 9);
  expect(weights[0]).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
});
