import { describe, expect, it } from "vitest";
import { cronbachAlpha } from "./cronbach-alpha";

describe("cronbachAlpha", () => {
  it("is the Spearman-Brown value of two items of equal variance", () => {
    const people = [
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
    ];
    expect(cronbachAlpha(people)).toBeCloseTo((2 * 0.6) / 1.6, 12);
  });

  it("is 1 for items that repeat each other", () => {
    expect(
      cronbachAlpha([
        [1, 1, 1],
        [3, 3, 3],
        [2, 2, 2],
      ]),
    ).toBeCloseTo(1, 12);
  });

  it.each([
    [[[1, 2]]],
    [[[1], [2]]],
    [[[1, 2], [1]]],
    [
      [
        [2, 2],
        [2, 2],
      ],
    ],
  ])("refuses %o", (people) => {
    expect(() => cronbachAlpha(people)).toThrow(RangeError);
  });
});
