import { expect, it } from "vitest";
import { wayRound } from "./way-round";

const via = (title: string, first: number, second: number) => ({
  code: title,
  title,
  first,
  second,
});

it("goes by the role whose steeper leg is the least steep", () => {
  const ways = [via("steep then flat", 7, 1), via("even", 4, 5), via("even and long", 5, 5)];
  expect(wayRound(10, ways)?.title).toBe("even");
});

it("is said only where it is clearly easier than the direct step", () => {
  expect(wayRound(8, [via("a quarter less", 6, 2)])?.title).toBe("a quarter less");
  expect(wayRound(7.9, [via("hardly less", 6, 2)])).toBeNull();
  expect(wayRound(10, [])).toBeNull();
});
