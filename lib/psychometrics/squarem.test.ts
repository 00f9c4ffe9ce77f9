import { describe, expect, it } from "vitest";
import { squarem } from "./squarem";

/** EM-like: each step closes a fifth of the distance to (1, −2); the objective is −distance². */
const slow = (point: readonly number[]) => {
  const goal = [1, -2];
  const next = point.map((x, i) => x + 0.05 * (i + 1) * ((goal[i] ?? 0) - x));
  const objective = -point.reduce((sum, x, i) => sum + (x - (goal[i] ?? 0)) ** 2, 0);
  return { next, objective };
};
const options = { tolerance: 1e-8, cap: 2000, isAdmissible: () => true };

describe("squarem", () => {
  it("arrives in far fewer steps than it would take plainly", () => {
    const { point, converged, iterations } = squarem(slow, [30, 40], options);
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 5);
    expect(point[1]).toBeCloseTo(-2, 5);
    expect(iterations).toBeLessThan(100);
  });

  it("arrives by plain steps when no leap is admissible", () => {
    const { point } = squarem(slow, [30, 40], { ...options, isAdmissible: () => false });
    expect(point[0]).toBeCloseTo(1, 5);
  });

  it("says so when the cap comes first", () => {
    expect(squarem(slow, [30, 40], { ...options, cap: 3 })).toMatchObject({ converged: false });
  });

  it("stays at a fixed point", () => {
    expect(squarem(slow, [1, -2], options)).toMatchObject({ point: [1, -2], iterations: 1 });
  });
});
