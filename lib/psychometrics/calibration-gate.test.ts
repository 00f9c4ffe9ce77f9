import { expect, it } from "vitest";
import { calibrationGate } from "./calibration-gate";

it.each([
  [0, 0, "nothing"],
  [199, 50, "nothing"],
  [200, 50, "classical"],
  [499, 50, "classical"],
  [500, 3, "interim"],
  [999, 50, "interim"],
  [1000, 9, "interim"],
  [1000, 10, "calibrated"],
] as const)("%d people, %d in the rarest category: %s", (n, smallest, gate) => {
  expect(calibrationGate(n, smallest)).toBe(gate);
});

it("refuses what is no count", () => {
  expect(() => calibrationGate(-1, 0)).toThrow(RangeError);
  expect(() => calibrationGate(500, Number.NaN)).toThrow(RangeError);
});
