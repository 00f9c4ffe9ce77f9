import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localTime } from "./local-time";
import { nextAllowedInstant } from "./next-allowed-instant";

const at = (hour: number, minute = 0) => hour * 60 + minute;
const NIGHT = { from: at(20), to: at(8) };
const next = (now: string, zone: string, quiet = NIGHT) =>
  nextAllowedInstant(new Date(now), zone, quiet).toISOString();

describe("nextAllowedInstant", () => {
  it.each([
    ["by day", "2027-05-10T10:00:00Z", "UTC", "2027-05-10T10:00:00.000Z"],
    ["in the evening", "2027-05-10T20:00:00Z", "UTC", "2027-05-11T08:00:00.000Z"],
    ["before dawn", "2027-05-10T07:59:30Z", "UTC", "2027-05-10T08:00:00.000Z"],
    ["at UTC+5:45", "2027-05-10T16:00:00Z", "Asia/Kathmandu", "2027-05-11T02:15:00.000Z"],
    ["at UTC−2:30", "2027-05-10T05:00:00Z", "America/St_Johns", "2027-05-10T10:30:00.000Z"],
    [
      "beyond the date line",
      "2027-05-10T09:00:00Z",
      "Pacific/Auckland",
      "2027-05-10T20:00:00.000Z",
    ],
    ["through New Year", "2027-12-31T22:30:00Z", "Europe/Berlin", "2028-01-01T07:00:00.000Z"],
    ["into a leap day", "2028-02-28T21:00:00Z", "UTC", "2028-02-29T08:00:00.000Z"],
  ])("%s", (_when, now, zone, allowed) => {
    expect(next(now, zone)).toBe(allowed);
  });

  it("keeps to the wall clock through a night in which the clocks change", () => {
    // Auckland springs forward on 2027-09-26, falls back on 2027-04-04; St. John's springs forward on 2027-03-14.
    expect(next("2027-09-25T09:00:00Z", "Pacific/Auckland")).toBe("2027-09-25T19:00:00.000Z");
    expect(next("2027-04-03T08:00:00Z", "Pacific/Auckland")).toBe("2027-04-03T20:00:00.000Z");
    expect(next("2027-03-14T01:00:00Z", "America/St_Johns")).toBe("2027-03-14T10:30:00.000Z");
  });

  it("takes the moment after an hour that is left out, and the first of one that comes twice", () => {
    const early = { from: at(23), to: at(2, 30) };
    // Berlin: 02:00 to 03:00 is left out on 2027-03-28, and comes twice on 2027-10-31.
    expect(next("2027-03-28T00:00:00Z", "Europe/Berlin", early)).toBe("2027-03-28T01:30:00.000Z");
    expect(next("2027-10-30T23:00:00Z", "Europe/Berlin", early)).toBe("2027-10-31T00:30:00.000Z");
  });

  it("knows quiet hours by day, and none at all", () => {
    const noon = { from: at(12), to: at(14) };
    expect(next("2027-05-10T13:00:00Z", "UTC", noon)).toBe("2027-05-10T14:00:00.000Z");
    expect(next("2027-05-10T22:00:00Z", "UTC", noon)).toBe("2027-05-10T22:00:00.000Z");
    expect(next("2027-05-10T03:00:00Z", "UTC", { from: 0, to: 0 })).toBe(
      "2027-05-10T03:00:00.000Z",
    );
  });

  it("is never in the past, never quiet, and within a day or so", () => {
    const zone = fc.constantFrom("Asia/Kathmandu", "America/St_Johns", "Pacific/Auckland", "UTC");
    const now = fc
      .integer({ min: 1_780_000_000, max: 1_900_000_000 })
      .map((s) => new Date(s * 1000));
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(zone, now, minutes, minutes, (timeZone, instant, from, to) => {
        const allowed = nextAllowedInstant(instant, timeZone, { from, to });
        expect(allowed.getTime()).toBeGreaterThanOrEqual(instant.getTime() - 60_000);
        expect(allowed.getTime() - instant.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
        const { minutes: wall } = localTime(allowed, timeZone);
        const quiet = from <= to ? wall >= from && wall < to : wall >= from || wall < to;
        expect(quiet).toBe(false);
      }),
    );
  });
});
