import { expect, it } from "vitest";
import { sittingDay } from "./sitting-day";

const at = (moment: string) => ({ submittedAt: new Date(moment) });
const morning = at("2026-11-28T08:12:00Z");
const evening = at("2026-11-28T22:30:00Z");
const spring = at("2026-03-01T12:00:00Z");

it("tells sittings of one day apart by their time, and leaves the others their day", () => {
  const day = sittingDay([spring, morning, evening], "Europe/London");
  expect([spring, morning, evening].map(({ submittedAt }) => day(submittedAt))).toEqual([
    "1 March 2026",
    "28 November 2026 at 08:12",
    "28 November 2026 at 22:30",
  ]);
});

it("takes the day that it was where the reader lives", () => {
  const day = sittingDay([morning, evening], "Asia/Tokyo");
  expect(day(evening.submittedAt)).toBe("29 November 2026");
});
