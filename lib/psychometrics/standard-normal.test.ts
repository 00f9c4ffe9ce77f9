import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { standardNormal } from "./standard-normal";

it("has mean 0 and variance 1, and is finite at both ends of the dice", () => {
  const random = seededRandom(1);
  const draws = Array.from({ length: 20_000 }, () => standardNormal(random));
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const square = draws.reduce((sum, x) => sum + x * x, 0) / draws.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(square).toBeCloseTo(1, 1);
  expect(Number.isFinite(standardNormal(() => 0))).toBe(true);
  expect(Number.isFinite(standardNormal(() => 1 - 2 ** -32))).toBe(true);
});
