import { expect, it } from "vitest";
import { consentExpiry } from "./consent-expiry";

const now = new Date("2027-03-01T12:00:00Z");
const until = (date: string, zone = "UTC") => consentExpiry(date, zone, now)?.toISOString() ?? null;

it("lets a day count to its end, where the client lives", () => {
  expect(until("2027-03-01")).toBe("2027-03-02T00:00:00.000Z");
  expect(until("2027-02-28")).toBeNull();
  expect(until("2027-03-01", "Pacific/Kiritimati")).toBeNull();
  expect(until("2027-02-28", "Pacific/Honolulu")).toBeNull();
  expect(until("2027-03-02", "Pacific/Kiritimati")).toBe("2027-03-02T10:00:00.000Z");
});

it("reaches five years ahead and no further", () => {
  expect(until("2032-02-29")).toBe("2032-03-01T00:00:00.000Z");
  expect(until("2032-03-03")).toBeNull();
});
