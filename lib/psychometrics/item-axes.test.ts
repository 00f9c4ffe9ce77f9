import { expect, it } from "vitest";
import { anItem } from "./fixtures/instruments";
import { itemAxes } from "./item-axes";
import { thetaGrid } from "./theta-grid";

it("gives one array per free slope, spread over cells for crossed items", () => {
  const axes = itemAxes(thetaGrid(3));
  expect(axes(anItem({ slopes: [0, 1] }))).toEqual([Float64Array.of(-6, 0, 6)]);
  expect(axes(anItem({ slopes: [1, -1] }))).toEqual([
    Float64Array.of(-6, -6, -6, 0, 0, 0, 6, 6, 6),
    Float64Array.of(-6, 0, 6, -6, 0, 6, -6, 0, 6),
  ]);
  expect(axes(anItem({ slopes: [0, 0] }))).toEqual([]);
});
