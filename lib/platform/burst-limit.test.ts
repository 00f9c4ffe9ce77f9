import { expect, it } from "vitest";
import { burstLimit } from "./burst-limit";

const at = (seconds: number) => new Date(seconds * 1000);

it("lets each key through so many times in its own window", () => {
  const passes = burstLimit({ max: 2, seconds: 10 });
  expect([passes("ada", at(0)), passes("ada", at(1)), passes("ada", at(2))]).toEqual([
    true,
    true,
    false,
  ]);
  expect(passes("ben", at(2))).toBe(true);
  expect(passes("ada", at(9))).toBe(false);
  expect(passes("ada", at(10))).toBe(true);
});

it("forgets who asked longest ago rather than growing without end", () => {
  const passes = burstLimit({ max: 1, seconds: 10 });
  passes("first", at(0));
  for (let other = 0; other < 10_000; other += 1) passes(`other ${other}`, at(1));
  expect(passes("first", at(2))).toBe(true);
  expect(passes("other 9999", at(2))).toBe(false);
});
