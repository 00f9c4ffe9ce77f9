import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { addMonths, dayNumber as day, dayOf, dayParts, dayText, parseDay } from "./calendar-date";

const moved = (text: string, months: number) => dayText(addMonths(day(text), months));
/** Every day of the years 1 to 9999. */
const anyDay = fc.integer({ min: day("0001-01-01"), max: day("9999-12-31") });

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe("calendar dates", () => {
  it("count from 1970-01-01", () => {
    expect(day("1970-01-01")).toBe(0);
    expect(day("2000-03-01")).toBe(11_017);
    expect(day("2027-03-31") - day("2027-03-01")).toBe(30);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2025-02-28", 36, "2028-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -13, "2024-12-15"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2099-02-28", 12, "2100-02-28"],
    ["2096-02-29", 48, "2100-02-28"],
  ])("%s and %i months is %s", (from, months, to) => expect(moved(from, months)).toBe(to));

  it.each([
    ["2027-02-29"],
    ["2100-02-29"],
    ["2027-13-01"],
    ["2027-00-10"],
    ["2027-04-31"],
    ["2027-04-00"],
    ["0000-01-01"],
    ["2027-4-1"],
    ["2027-04-01T00:00"],
    ["27-04-01"],
    [" 2027-04-01"],
    [""],
  ])("refuse %j", (text) => {
    expect(parseDay(text)).toBeNull();
    expect(() => day(text)).toThrow(RangeError);
  });

  it("know the last day of a month by asking for one past it", () => {
    expect(dayText(dayOf(2027, 2, 31))).toBe("2027-02-28");
    expect(dayText(dayOf(2028, 2, 31))).toBe("2028-02-29");
  });

  it("agree with the machine's calendar in UTC, whatever zone it thinks it lives in", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom("Pacific/Auckland", "America/St_Johns", "Asia/Kathmandu", "UTC"),
        (at, where) => {
          process.env.TZ = where;
          expect(dayText(at)).toBe(new Date(at * 86_400_000).toISOString().slice(0, 10));
          expect(parseDay(dayText(at))).toBe(at);
        },
      ),
    );
  });

  it("come back from any number of whole years, the leap day aside", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -50, max: 50 }), (at, years) => {
        const { month, dayOfMonth } = dayParts(at);
        fc.pre(!(month === 2 && dayOfMonth === 29));
        expect(addMonths(addMonths(at, years * 12), -years * 12)).toBe(at);
      }),
    );
  });
});
