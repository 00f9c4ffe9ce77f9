import { expect, it } from "vitest";
import { dotsPath } from "./dots-path";

it("goes from dot to dot, from left to right", () => {
  const places = [
    { x: 30, y: 5 },
    { x: 10, y: 20 },
    { x: 10, y: 8 },
  ];
  expect(dotsPath(places)).toBe("m10 8h0m0 12h0m20-15h0");
  expect(dotsPath([])).toBe("");
});
