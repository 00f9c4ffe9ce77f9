import { expect, it } from "vitest";
import { backOff } from "./back-off";

it("waits twice as long after each failure, and never longer than half a minute", () => {
  expect([0, 1, 2, 3, 7, 8, 9, 5000].map(backOff)).toEqual([
    250, 250, 500, 1000, 16_000, 30_000, 30_000, 30_000,
  ]);
});
