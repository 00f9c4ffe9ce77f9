import { describe, expect, it } from "vitest";
import { anInstrument, anItem, smallForm } from "./fixtures/instruments";
import { logCategoryProbability } from "./log-category-probability";
import { defaultPoints, scoringTables } from "./scoring-tables";

describe("scoringTables", () => {
  it("keeps simple items on one axis and pairs on the whole grid", () => {
    const { items, points, theta } = scoringTables(smallForm);
    expect([items[0]?.axis, items[6]?.axis, items[12]?.axis]).toEqual([0, 1, "both"]);
    expect(items[0]?.rows[2]).toHaveLength(points);
    expect(items[12]?.rows).toHaveLength(5);
    const z = 1.1 * (theta[7] ?? 0) - 1.1 * (theta[22] ?? 0);
    const expected = logCategoryProbability(z, [2.2, 0.7, -0.7, -2.2], 3);
    expect(items[12]?.rows[3]?.[7 * points + 22]).toBeCloseTo(expected, 12);
  });

  it("uses 61 points in one dimension and 31 in two", () => {
    expect([defaultPoints(1), defaultPoints(2)]).toEqual([61, 31]);
  });

  it("computes only one person's rows when asked", () => {
    const { items } = scoringTables(anInstrument([anItem(), anItem()]), 31, [4, null]);
    expect(items[0]?.rows.map((row) => row?.length)).toEqual([...Array(4).fill(undefined), 31]);
    expect(items[1]?.rows.every((row) => row === undefined)).toBe(true);
  });

  it.each([
    [{ slopes: [1, 1, 1] }, {}],
    [{ categories: 4 }, {}],
    [{}, { dimensions: ["a", "b", "c"] }],
  ])("refuses what does not fit: %o %o", (item, over) => {
    expect(() => scoringTables(anInstrument([anItem(item)], over))).toThrow(RangeError);
  });
});
