import { expect, it } from "vitest";
import { thetaGrid } from "./theta-grid";

it("runs from −6 to 6 in equal steps, symmetric about 0", () => {
  const grid = thetaGrid(61);
  expect([grid[0], grid[30], grid[60]]).toEqual([-6, 0, 6]);
  grid.forEach((theta, q) => {
    expect(theta + (grid[60 - q] ?? Number.NaN)).toBe(0);
  });
  expect(thetaGrid(4)).toEqual(Float64Array.of(-6, -2, 2, 6));
});

it.each([2, 0, -5, 3.5, Number.NaN])("refuses %d points", (points) => {
  expect(() => thetaGrid(points)).toThrow(RangeError);
});
