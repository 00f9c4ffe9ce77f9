import { addMonths, type Day } from "@/lib/kernel/calendar-date";

/** Days from the first to the last; both belong to it. */
export type Period = { from: Day; to: Day };

export const holds = (period: Period, day: Day): boolean => period.from <= day && day <= period.to;

export const daysIn = ({ from, to }: Period): number => to - from + 1;

/** A twelve-month period inside a cycle; the last may be cut short by the cycle's end. */
export type CycleYear = Period & { isFull: boolean };

/** The consecutive twelve-month periods of a cycle from its start, the last one maybe shorter. */
export function cycleYears(cycle: Period): CycleYear[] {
  const years: CycleYear[] = [];
  for (let n = 0; ; n++) {
    const from = addMonths(cycle.from, n * 12);
    if (from > cycle.to) return years;
    const to = addMonths(cycle.from, (n + 1) * 12) - 1;
    years.push({ from, to: Math.min(to, cycle.to), isFull: to <= cycle.to });
  }
}
