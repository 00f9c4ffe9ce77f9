import { expect, it } from "vitest";
import { logParameterPrior, withParameterPrior } from "./parameter-prior";

const at = { slopes: [-2], intercepts: [1, -0.5] };
const means = [0.5, 0];
const empty = {
  gradient: [0, 0, 0],
  information: [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ],
};

it("is −(log|a| − log 1.35)² / (2 · .5²) − (d − d0)² / (2 · 1.5²)", () => {
  const slope = (Math.log(2) - Math.log(1.35)) ** 2 / 0.5;
  expect(logParameterPrior(at, means)).toBeCloseTo(-slope - (0.25 + 0.25) / 4.5, 12);
});

it("adds its own gradient and a positive curvature", () => {
  const { gradient, information } = withParameterPrior(empty, at, means);
  const step = 1e-6;
  const moved = (change: number) => logParameterPrior({ ...at, slopes: [-2 + change] }, means);
  expect(gradient[0]).toBeCloseTo((moved(step) - moved(-step)) / (2 * step), 6);
  expect(gradient[1]).toBeCloseTo(-0.5 / 2.25, 12);
  expect(information[0]?.[0]).toBeGreaterThan(0);
  expect(information[0]?.[1]).toBe(0);
});
