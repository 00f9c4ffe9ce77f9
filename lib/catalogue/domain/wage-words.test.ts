import { describe, expect, it } from "vitest";
import { payRangeWords, signed, WAGE_CEILING, wageChangeWords, wageWords } from "./wage-words";

const pay = (
  median: number | null,
  wageCode: string | null = null,
  p10 = median,
  p90 = median,
) => ({
  wageCode,
  p10,
  median,
  p90,
});

describe("pay in words", () => {
  it("says of the ceiling that it is a floor", () => {
    expect(wageWords(93_600)).toBe("$93,600");
    expect(wageWords(WAGE_CEILING)).toBe("$239,200 or more");
    expect(wageWords(null)).toBe("not published");
  });

  it("spans what the middle four fifths earn", () => {
    expect(payRangeWords(pay(90_000, null, 60_000, WAGE_CEILING))).toBe(
      "$60,000 to $239,200 or more",
    );
    expect(payRangeWords(pay(WAGE_CEILING))).toBe("$239,200 or more");
    expect(payRangeWords(pay(null))).toBeNull();
  });

  it.each([
    ["a rise", pay(100_000), pay(135_400), "+35 % median pay"],
    ["a fall", pay(100_000), pay(80_000), "−20 % median pay"],
    ["next to nothing", pay(100_000), pay(102_000), "about the same median pay"],
    [
      "one wage code",
      pay(93_600, "29-1141"),
      pay(93_600, "29-1141"),
      "same wage code: pay is counted together",
    ],
    ["a floor there", pay(200_000), pay(WAGE_CEILING), "at least +20 % median pay"],
    ["a floor here", pay(WAGE_CEILING), pay(200_000), "−16 % median pay, or lower still"],
    ["floors", pay(WAGE_CEILING), pay(WAGE_CEILING), "both above what is published"],
    ["nothing", pay(null), pay(80_000), "pay not published for both"],
  ])("tells %s", (_what, from, to, words) => {
    expect(wageChangeWords(from, to).replace("\u00a0", " ")).toBe(words);
  });

  it("does not take two absent codes for one", () => {
    expect(wageChangeWords(pay(100), pay(150))).toBe("+50\u00a0% median pay");
  });

  it("writes signs", () => {
    expect([signed(3), signed(0), signed(-3)]).toEqual(["+3\u00a0%", "0\u00a0%", "−3\u00a0%"]);
  });
});
