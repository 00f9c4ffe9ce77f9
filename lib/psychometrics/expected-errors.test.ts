import { describe, expect, it } from "vitest";
import { expectedErrors } from "./expected-errors";
import { anInstrument, anItem, smallForm } from "./fixtures/instruments";
import { itemInformation } from "./item-information";

describe("expectedErrors", () => {
  it("is the prior's where nothing is asked", () => {
    expect(expectedErrors(anInstrument([]), [0])).toEqual([1]);
    for (const error of expectedErrors({ ...smallForm, items: [] }, [1, -1]))
      expect(error).toBeCloseTo(1, 12);
  });

  it("is 1 / √(1 + a² I_z) with one item", () => {
    const item = anItem({ slopes: [1.4], intercepts: [1, -1] });
    const information = 1.4 ** 2 * itemInformation(1.4 * 0.5, [1, -1]);
    expect(expectedErrors(anInstrument([item]), [0.5])[0]).toBeCloseTo(
      1 / Math.sqrt(1 + information),
      12,
    );
  });

  it("falls with every item, least for items that ask far away", () => {
    const errors = (count: number, at: number) =>
      expectedErrors({ ...smallForm, items: smallForm.items.slice(0, count) }, [at, at])[0] ?? 0;
    expect(errors(4, 0)).toBeLessThan(errors(2, 0));
    expect(errors(smallForm.items.length, 5)).toBeGreaterThan(errors(smallForm.items.length, 0));
  });
});
