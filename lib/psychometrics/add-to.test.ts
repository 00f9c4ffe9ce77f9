import { expect, it } from "vitest";
import { addTo } from "./add-to";

it("adds cell by cell, in place", () => {
  const sum = Float64Array.of(1, 2);
  addTo(sum, Float64Array.of(10, 20));
  expect(sum).toEqual(Float64Array.of(11, 22));
});
