import { expect, it } from "vitest";
import { endOfDay } from "./end-of-day";

it.each([
  ["2027-03-01", "UTC", "2027-03-02T00:00:00.000Z"],
  ["2027-03-01", "Asia/Kathmandu", "2027-03-01T18:15:00.000Z"],
  ["2027-03-01", "America/Los_Angeles", "2027-03-02T08:00:00.000Z"],
  ["2027-03-27", "Europe/Berlin", "2027-03-27T23:00:00.000Z"],
  ["2027-03-28", "Europe/Berlin", "2027-03-28T22:00:00.000Z"],
  ["2028-02-29", "Pacific/Kiritimati", "2028-02-29T10:00:00.000Z"],
])("%s is over in %s at %s", (date, zone, expected) => {
  expect(endOfDay(date, zone).toISOString()).toBe(expected);
});

it("refuses a zone nobody knows", () => {
  expect(() => endOfDay("2027-03-01", "Moon/Base")).toThrow(RangeError);
});
