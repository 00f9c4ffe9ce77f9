import { describe, expect, it } from "vitest";
import type { RenewalCycle } from "@/lib/catalogue/domain/renewal-rule";
import { dayNumber as day, dayText } from "@/lib/kernel/calendar-date";
import { cycleCalendar } from "./cycle-calendar";
import { cycleYears, type Period } from "./period";

const words = ({ from, to }: Period) => `${dayText(from)} ${dayText(to)}`;

/** The exempt time, if there is one, and the first few cycles. */
function runs(cycle: RenewalCycle, awarded: string, birthMonth?: number) {
  const calendar = cycleCalendar(cycle, day(awarded), birthMonth);
  return {
    exempt: calendar.exempt && words(calendar.exempt),
    cycles: [0, 1, 2].map((n) => words(calendar.cycle(n))),
  };
}

const award = (months: number): RenewalCycle => ({ months, anchor: "award" });

describe("cycles from the award", () => {
  it.each([
    ["2025-03-01", 36, "2025-03-01 2028-02-29", "2028-03-01 2031-02-28"],
    ["2025-02-28", 12, "2025-02-28 2026-02-27", "2026-02-28 2027-02-27"],
    ["2025-08-31", 6, "2025-08-31 2026-02-27", "2026-02-28 2026-08-30"],
    ["2025-01-31", 1, "2025-01-31 2025-02-27", "2025-02-28 2025-03-30"],
  ])("%s for %i months", (awarded, months, first, second) => {
    expect(runs(award(months), awarded).cycles.slice(0, 2)).toEqual([first, second]);
  });

  it("are counted from a 29 February, clamped in common years and back on it in leap years", () => {
    const calendar = cycleCalendar(award(12), day("2024-02-29"), undefined);
    expect([0, 1, 2, 3, 4].map((n) => words(calendar.cycle(n)))).toEqual([
      "2024-02-29 2025-02-27",
      "2025-02-28 2026-02-27",
      "2026-02-28 2027-02-27",
      "2027-02-28 2028-02-28",
      "2028-02-29 2029-02-27",
    ]);
  });

  it("may begin with one of another length", () => {
    expect(runs({ ...award(12), firstMonths: 36 }, "2025-03-01").cycles).toEqual([
      "2025-03-01 2028-02-29",
      "2028-03-01 2029-02-28",
      "2029-03-01 2030-02-28",
    ]);
  });
});

describe("a full first cycle", () => {
  it.each<[string, Omit<RenewalCycle, "first">, string, string, string]>([
    [
      "the calendar year, from its first day",
      { months: 12, anchor: "calendar-year" },
      "2026-01-01",
      "2026-01-01 2027-12-31",
      "2028-01-01 2028-12-31",
    ],
    [
      "the calendar year, from its last day",
      { months: 12, anchor: "calendar-year" },
      "2025-12-31",
      "2025-12-31 2026-12-31",
      "2027-01-01 2027-12-31",
    ],
    [
      "three calendar years",
      { months: 36, anchor: "calendar-year" },
      "2025-06-15",
      "2025-06-15 2028-12-31",
      "2029-01-01 2031-12-31",
    ],
    [
      "a birth month of changing length",
      { months: 36, anchor: "birth-month" },
      "2024-05-10",
      "2024-05-10 2028-02-29",
      "2028-03-01 2031-02-28",
    ],
    [
      "a fixed day, awarded on it",
      { months: 36, anchor: "fixed", fixed: "06-30" },
      "2025-06-30",
      "2025-06-30 2028-06-30",
      "2028-07-01 2031-06-30",
    ],
    [
      "a fixed day, awarded the day after",
      { months: 36, anchor: "fixed", fixed: "06-30" },
      "2025-07-01",
      "2025-07-01 2029-06-30",
      "2029-07-01 2032-06-30",
    ],
    [
      "a calendar year with a longer first time",
      { months: 12, firstMonths: 24, anchor: "calendar-year" },
      "2025-06-15",
      "2025-06-15 2027-12-31",
      "2028-01-01 2028-12-31",
    ],
    [
      "a fixed day, a year after a 29 February being 28 February",
      { months: 12, anchor: "fixed", fixed: "02-27" },
      "2024-02-29",
      "2024-02-29 2026-02-27",
      "2026-02-28 2027-02-27",
    ],
  ])("%s", (_what, cycle, awarded, first, second) => {
    for (const full of [cycle, { ...cycle, first: "full" as const }]) {
      const { exempt, cycles } = runs(full, awarded, 2);
      expect([exempt, ...cycles.slice(0, 2)]).toEqual([null, first, second]);
    }
  });
});

describe("an exempt first time", () => {
  const exempt = (cycle: Partial<RenewalCycle>): RenewalCycle => ({
    months: 24,
    anchor: "calendar-year",
    first: "exempt-until-anchor",
    ...cycle,
  });

  it.each<[string, RenewalCycle, string, string, string]>([
    [
      "to the year's end",
      exempt({}),
      "2026-05-01",
      "2026-05-01 2026-12-31",
      "2027-01-01 2028-12-31",
    ],
    [
      "of one day, where the award is on the anchor day",
      exempt({ anchor: "fixed", fixed: "06-30" }),
      "2026-06-30",
      "2026-06-30 2026-06-30",
      "2026-07-01 2028-06-30",
    ],
    [
      "of a year, where it is the day after",
      exempt({ anchor: "fixed", fixed: "06-30" }),
      "2026-07-01",
      "2026-07-01 2027-06-30",
      "2027-07-01 2029-06-30",
    ],
    [
      "to the birth month's end",
      exempt({ anchor: "birth-month", firstMonths: 12 }),
      "2026-03-01",
      "2026-03-01 2027-02-28",
      "2027-03-01 2028-02-29",
    ],
  ])("%s", (_what, cycle, awarded, time, first) => {
    const found = runs(cycle, awarded, 2);
    expect([found.exempt, found.cycles[0]]).toEqual([time, first]);
  });
});

describe("years of a cycle", () => {
  const years = (from: string, to: string) =>
    cycleYears({ from: day(from), to: day(to) }).map(
      ({ isFull, ...year }) => `${words(year)} ${isFull ? "full" : "short"}`,
    );

  it("are consecutive twelve months from its start", () => {
    expect(years("2025-03-01", "2027-02-28")).toEqual([
      "2025-03-01 2026-02-28 full",
      "2026-03-01 2027-02-28 full",
    ]);
  });

  it("end with a shorter one where the cycle is no whole number of them", () => {
    expect(years("2026-01-01", "2027-06-30")).toEqual([
      "2026-01-01 2026-12-31 full",
      "2027-01-01 2027-06-30 short",
    ]);
    expect(years("2025-03-01", "2025-08-31")).toEqual(["2025-03-01 2025-08-31 short"]);
  });

  it("are clamped like cycles", () => {
    expect(years("2024-02-29", "2026-02-27")).toEqual([
      "2024-02-29 2025-02-27 full",
      "2025-02-28 2026-02-27 full",
    ]);
  });
});
