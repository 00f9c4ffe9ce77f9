import { expect, it } from "vitest";
import { logistic } from "./logistic";

it("is ½ at 0, symmetric, and never overflows", () => {
  expect(logistic(0)).toBe(0.5);
  expect(logistic(1.3) + logistic(-1.3)).toBeCloseTo(1, 15);
  expect(logistic(1000)).toBe(1);
  expect(logistic(-1000)).toBe(0);
  expect(logistic(-40)).toBeCloseTo(Math.exp(-40), 30);
});
