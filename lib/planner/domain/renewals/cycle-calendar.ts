import type { RenewalCycle } from "@/lib/catalogue/domain/renewal-rule";
import { addMonths, type Day, dayOf, dayParts } from "@/lib/kernel/calendar-date";
import type { Period } from "./period";

export type CycleCalendar = {
  /** The time before the first cycle in which nothing is asked and nothing counts, if there is one. */
  exempt: Period | null;
  /** The n-th cycle, from 0; they follow each other without a gap. */
  cycle: (n: number) => Period;
};

/**
 * When a certification's cycles run. Each starts a whole number of months after one first date (the award,
 * or the day after an anchor day), clamped to the month's end, and ends the day before the next.
 *
 * @param birthMonth 1 to 12, read with the anchor `birth-month` only
 */
export function cycleCalendar(
  rule: RenewalCycle,
  awarded: Day,
  birthMonth: number | undefined,
): CycleCalendar {
  const { months, firstMonths = months } = rule;
  const running = (starts: (n: number) => Day) => (n: number) => ({
    from: starts(n),
    to: starts(n + 1) - 1,
  });
  /** Starts after `date`: there, then `firstMonths` later, then every `months`. */
  const from = (date: Day) => (n: number) =>
    n === 0 ? date : addMonths(date, firstMonths + (n - 1) * months);

  if (rule.anchor === "award") return { exempt: null, cycle: running(from(awarded)) };

  if (rule.first === "exempt-until-anchor") {
    const anchor = anchorDay(rule, awarded, birthMonth);
    return { exempt: { from: awarded, to: anchor }, cycle: running(from(anchor + 1)) };
  }
  const second = anchorDay(rule, addMonths(awarded, firstMonths), birthMonth) + 1;
  const starts = (n: number) => (n === 0 ? awarded : addMonths(second, (n - 1) * months));
  return { exempt: null, cycle: running(starts) };
}

/** The first anchor day on or after `day`. */
function anchorDay({ anchor, fixed }: RenewalCycle, day: Day, birthMonth: number | undefined): Day {
  const monthDay = anchor === "birth-month" ? `${birthMonth ?? 12}-31` : (fixed ?? "12-31");
  return yearlyDay(anchor === "calendar-year" ? "12-31" : monthDay, day);
}

/** The first `MM-DD` on or after `day`; one that a month does not have is its last day. */
export function yearlyDay(monthDay: string, day: Day): Day {
  const [month = 12, dayOfMonth = 31] = monthDay.split("-").map(Number);
  const { year } = dayParts(day);
  const thisYear = dayOf(year, month, dayOfMonth);
  return thisYear >= day ? thisYear : dayOf(year + 1, month, dayOfMonth);
}
