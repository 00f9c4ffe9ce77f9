import { expect, it } from "vitest";
import { categoryProbabilities } from "./category-probabilities";
import { expectedAnswer } from "./expected-answer";

it("is the mean of the category distribution", () => {
  const intercepts = [2, 0.5, -0.5, -2];
  const mean = categoryProbabilities(0.7, intercepts).reduce((sum, p, k) => sum + k * p, 0);
  expect(expectedAnswer(0.7, intercepts)).toBeCloseTo(mean, 14);
  expect(expectedAnswer(0, intercepts)).toBeCloseTo(2, 14);
});
