import fc from "fast-check";
import { expect, it } from "vitest";
import { hoursText, parseHours } from "./hours";
import { amountText, CURRENCIES, moneyText, parseAmount } from "./money";

it("reads as people write it", () => {
  expect(moneyText(149_900, "USD")).toBe("USD 1,499");
  expect(moneyText(123_456_750, "EUR")).toBe("EUR 1,234,567.50");
  expect(moneyText(1500, "JPY")).toBe("JPY 1,500");
  expect(parseAmount("1,499.5", "USD")).toBe(149_950);
  expect(parseAmount(" 70000 ", "JPY")).toBe(70_000);
});

it.each(["", "-1", "1.999", "1,49", "abc", "1e5", "1.5.5"])("refuses %j", (typed) => {
  expect(parseAmount(typed, "USD")).toBeNull();
});

it("refuses decimals where a currency has none", () => {
  expect(parseAmount("1.5", "JPY")).toBeNull();
});

it("reads back what it wrote", () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.constantFrom(...CURRENCIES), (minor, currency) => {
      expect(parseAmount(amountText(minor, currency), currency)).toBe(minor);
    }),
  );
});

it("keeps tenths of hours", () => {
  for (const tenths of [0, 5, 10, 1045]) expect(parseHours(hoursText(tenths))).toBe(tenths);
  expect(parseHours("7,5")).toBe(75);
  expect(parseHours("1.25")).toBeNull();
});
