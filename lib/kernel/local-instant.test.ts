import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localInstant, shownAt } from "./local-instant";

const at = (text: string, timeZone: string) =>
  localInstant(Date.parse(`${text}:00Z`), timeZone)
    .toISOString()
    .slice(0, 16);

describe("localInstant", () => {
  it.each([
    ["2027-03-28T01:30", "Europe/Berlin", "2027-03-28T00:30"],
    ["2027-03-28T03:30", "Europe/Berlin", "2027-03-28T01:30"],
    ["2026-10-25T03:30", "Europe/Berlin", "2026-10-25T02:30"],
    ["2027-06-01T14:30", "Asia/Kathmandu", "2027-06-01T08:45"],
    ["2027-06-01T00:10", "Pacific/Kiritimati", "2027-05-31T10:10"],
  ])("reads %s in %s as %s", (local, zone, utc) => {
    expect(at(local, zone)).toBe(utc);
  });

  it("is what clocks show, wherever they do", () => {
    const zones = ["Europe/Berlin", "America/St_Johns", "Pacific/Apia", "UTC", "Asia/Kathmandu"];
    const minutes = fc.integer({ min: 28_000_000, max: 34_000_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const instant = new Date(minute * 60_000);
        const { date, time } = shownAt(instant, zone);
        const again = localInstant(Date.parse(`${date}T${time}:00Z`), zone);
        // Where clocks go back an hour, the same is shown twice.
        expect(shownAt(again, zone)).toEqual({ date, time });
        expect(Math.abs(again.getTime() - instant.getTime())).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });
});
