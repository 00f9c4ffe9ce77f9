import { describe, expect, it } from "vitest";
import { needAt } from "./need";

describe("needAt", () => {
  it("names quarters, then plan years, and their bits", () => {
    const { at, amount, places } = needAt(3, [60, 40], [500, 200], 8);
    // Quarters 3 and 4; years 0 and 1 stand behind the eight quarters.
    expect([...at]).toEqual([3, 4, 8, 9]);
    expect([...amount]).toEqual([60, 40, 500, 200]);
    expect(places).toBe((1 << 3) | (1 << 4) | (1 << 8) | (1 << 9));
  });

  it("sums the money of one plan year and leaves out what is nothing", () => {
    const { at, amount, places } = needAt(0, [0, 70], [300, 400], 4);
    expect([...at]).toEqual([1, 4]);
    expect([...amount]).toEqual([70, 700]);
    expect(places).toBe((1 << 1) | (1 << 4));
  });

  it("reaches the last place of the longest plan", () => {
    expect(needAt(19, [1], [1], 20).places).toBe((1 << 19) | (1 << 24));
  });
});
