import { expect, it } from "vitest";
import { categoryCounts } from "./category-counts";
import { anItem } from "./fixtures/instruments";

const items = [anItem({ intercepts: [1, -1] }), anItem({ intercepts: [0] })];

it("counts answers, and nothing where there is none", () => {
  expect(
    categoryCounts(items, [
      [2, 0],
      [2, null],
      [0, 1],
    ]),
  ).toEqual([
    [1, 0, 2],
    [1, 1],
  ]);
});

it("refuses what is no category", () => {
  expect(() => categoryCounts(items, [[3, 0]])).toThrow(/item number 1/);
});
