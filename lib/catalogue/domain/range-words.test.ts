import { expect, it } from "vitest";
import { feeWords, hoursWords } from "./range-words";

it.each([
  [{ min: 60, max: 120 }, "60–120 hours"],
  [{ min: 1200, max: 2000 }, "1,200–2,000 hours"],
  [{ min: 16, max: 16 }, "16 hours"],
  [{ min: 1, max: 1 }, "1 hour"],
  [{ min: 0, max: 0 }, "no set hours"],
  [null, "not known"],
])("says hours %o as %s", (hours, words) => expect(hoursWords(hours)).toBe(words));

it.each([
  [{ min: 39500, max: 44500 }, "USD 395–445"],
  [{ min: 74900, max: 74900 }, "USD 749"],
  [{ min: 0, max: 0 }, "free"],
  [{ min: 0, max: 500000 }, "free to USD 5,000"],
  [{ min: 1950, max: 1950 }, "USD 19.50"],
  [null, "not known"],
])("says the fee %o as %s", (fee, words) => expect(feeWords(fee, "USD")).toBe(words));
