import { expect, it } from "vitest";
import { logNormalWeights } from "./log-normal-weights";
import { logPrior } from "./log-prior";
import { populationMoments } from "./population-moments";
import { thetaGrid } from "./theta-grid";

const theta = thetaGrid(61);

it("is the prior at mean 0 and variance 1", () => {
  const weights = logNormalWeights(theta, { mean: 0, variance: 1 });
  weights.forEach((log, q) => {
    expect(log).toBeCloseTo(logPrior(61)[q] ?? Number.NaN, 12);
  });
});

it("has the mean and variance asked for", () => {
  const weights = logNormalWeights(theta, { mean: 0.2, variance: 0.84 }).map(Math.exp);
  const { mean, variance } = populationMoments(theta, weights);
  expect(mean).toBeCloseTo(0.2, 6);
  expect(variance).toBeCloseTo(0.84, 6);
});
