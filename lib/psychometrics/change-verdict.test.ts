import { expect, it } from "vitest";
import { changeVerdict } from "./change-verdict";

it.each([
  [{ mean: 1.4, sd: 0.4, up: 1, atLeastHalf: 0.97 }, "real"],
  [{ mean: -1.4, sd: 0.4, up: 0, atLeastHalf: 0.8 }, "real"],
  [{ mean: 0.6, sd: 0.3, up: 0.96, atLeastHalf: 0.6 }, "probable"],
  [{ mean: -0.6, sd: 0.3, up: 0.05, atLeastHalf: 0.6 }, "probable"],
  [{ mean: 0.3, sd: 0.4, up: 0.8, atLeastHalf: 0.3 }, "noise"],
] as const)("%o is %s", (change, verdict) => {
  expect(changeVerdict(change)).toBe(verdict);
});

it("asks more of a direction when one of two dimensions is headlined", () => {
  const change = { mean: 0.6, sd: 0.3, up: 0.96, atLeastHalf: 0.6 };
  expect(changeVerdict(change, 0.975)).toBe("noise");
});
