import { expect, it } from "vitest";
import { logPrior } from "./log-prior";
import { populationMoments, secondMoments } from "./population-moments";
import { thetaGrid } from "./theta-grid";

it("finds the moments of expected people, however many they are", () => {
  const people = logPrior(61).map((log) => 250 * Math.exp(log));
  expect(populationMoments(thetaGrid(61), people).variance).toBeCloseTo(1, 6);
  const pairs = logPrior(61, 0.3).map((log) => 250 * Math.exp(log));
  const [s11, s12, s22] = secondMoments(thetaGrid(61), pairs);
  expect([s11, s12, s22].map((x) => x.toFixed(5))).toEqual(["1.00000", "0.30000", "1.00000"]);
});
