import { expect, it } from "vitest";
import { maximisedCorrelation } from "./maximised-correlation";

it("is the covariance when variances are 1", () => {
  expect(maximisedCorrelation([1, 0.35, 1])).toBeCloseTo(0.35, 12);
  expect(maximisedCorrelation([1, -0.8, 1])).toBeCloseTo(-0.8, 12);
});

it("is the best of its neighbours otherwise", () => {
  const [s11, s12, s22] = [0.9, 0.4, 1.2];
  const value = (rho: number) =>
    -(Math.log(1 - rho * rho) + (s11 - 2 * rho * s12 + s22) / (1 - rho * rho));
  const rho = maximisedCorrelation([s11, s12, s22]);
  expect(value(rho)).toBeGreaterThan(value(rho + 1e-4));
  expect(value(rho)).toBeGreaterThan(value(rho - 1e-4));
});
