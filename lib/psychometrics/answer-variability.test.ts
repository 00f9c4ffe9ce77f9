import { expect, it } from "vitest";
import { answerVariability } from "./answer-variability";

it("is the sample standard deviation of given answers", () => {
  expect(answerVariability([1, 2, 3, 4, null])).toBeCloseTo(Math.sqrt(5 / 3), 12);
  expect(answerVariability([2, 2, 2])).toBe(0);
  expect(answerVariability([2, null])).toBeNull();
});
