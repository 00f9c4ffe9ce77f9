import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { simulatedTheta } from "./simulated-theta";

it("draws from the prior, correlation included", () => {
  const random = seededRandom(2);
  const prior = { dimensions: ["a", "b"], correlation: 0.6 };
  const people = Array.from({ length: 20_000 }, () => simulatedTheta(prior, random));
  const mean = (value: (theta: readonly number[]) => number) =>
    people.reduce((sum, theta) => sum + value(theta), 0) / people.length;
  expect(mean(([a = 0]) => a)).toBeCloseTo(0, 1);
  expect(mean(([a = 0]) => a * a)).toBeCloseTo(1, 1);
  expect(mean(([, b = 0]) => b * b)).toBeCloseTo(1, 1);
  expect(mean(([a = 0, b = 0]) => a * b)).toBeCloseTo(0.6, 1);
});

it("draws one number in one dimension", () => {
  expect(simulatedTheta({ dimensions: ["a"], correlation: 0 }, seededRandom(1))).toHaveLength(1);
});
