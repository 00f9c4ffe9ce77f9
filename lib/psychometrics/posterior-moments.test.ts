import { expect, it } from "vitest";
import { logPrior } from "./log-prior";
import { posteriorMoments } from "./posterior-moments";
import { thetaGrid } from "./theta-grid";

it("finds the moments of the prior itself", () => {
  const weights = logPrior(61, 0.4).map(Math.exp);
  const shape = {
    dimensions: 2,
    points: 61,
    theta: thetaGrid(61),
    weights,
    logMarginal: 0,
  } as const;
  const { means, standardErrors, covariance } = posteriorMoments(shape);
  expect(means[0]).toBeCloseTo(0, 12);
  expect(standardErrors[1]).toBeCloseTo(1, 6);
  expect(covariance).toBeCloseTo(0.4, 6);
});

it("has no spread at one point", () => {
  const theta = thetaGrid(7);
  const weights = Float64Array.of(0, 0, 1, 0, 0, 0, 0);
  const one = { dimensions: 1, points: 7, theta, weights, logMarginal: 0 } as const;
  expect(posteriorMoments(one)).toEqual({ means: [-2], standardErrors: [0], covariance: 0 });
});
