import { expect, it } from "vitest";
import { solveLinear } from "./solve-linear";

it("solves a positive definite system", () => {
  const [x = 0, y = 0, z = 0] =
    solveLinear(
      [
        [4, 1, 0.5],
        [1, 3, 0.2],
        [0.5, 0.2, 2],
      ],
      [1, 2, 3],
    ) ?? [];
  expect(4 * x + y + 0.5 * z).toBeCloseTo(1, 12);
  expect(x + 3 * y + 0.2 * z).toBeCloseTo(2, 12);
  expect(0.5 * x + 0.2 * y + 2 * z).toBeCloseTo(3, 12);
});

it("returns null for a matrix that is not positive definite", () => {
  expect(
    solveLinear(
      [
        [1, 2],
        [2, 1],
      ],
      [1, 1],
    ),
  ).toBeNull();
  expect(solveLinear([[Number.NaN]], [1])).toBeNull();
});
