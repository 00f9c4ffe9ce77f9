import { expect, it } from "vitest";
import { cholesky } from "./cholesky";

it("finds the root of a matrix", () => {
  expect(
    cholesky([
      [4, 2],
      [2, 10],
    ]),
  ).toEqual([[2], [1, 3]]);
});

it("refuses what has none", () => {
  expect(
    cholesky([
      [1, 2],
      [2, 1],
    ]),
  ).toBeNull();
  expect(cholesky([[Number.NaN]])).toBeNull();
});
