import { expect, it } from "vitest";
import { correlation } from "./correlation";

it("is 1 on a line, −1 on a falling one, and known in between", () => {
  expect(
    correlation([
      [1, 2],
      [2, 4],
      [3, 6],
    ]),
  ).toBeCloseTo(1, 12);
  expect(
    correlation([
      [1, 3],
      [2, 2],
      [3, 1],
    ]),
  ).toBeCloseTo(-1, 12);
  expect(
    correlation([
      [1, 1],
      [2, 3],
      [3, 2],
    ]),
  ).toBeCloseTo(0.5, 12);
});

it("is no number where nothing varies", () => {
  expect(correlation([])).toBeNaN();
  expect(
    correlation([
      [1, 2],
      [1, 3],
    ]),
  ).toBeNaN();
});
