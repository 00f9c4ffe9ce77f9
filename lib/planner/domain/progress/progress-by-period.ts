import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import {
  HORIZON,
  isPlaced,
  lastQuarter,
  PLAN_YEARS,
  type PlanSnapshot,
  QUARTERS_PER_YEAR,
} from "@/lib/planner/domain/plan";

/** What was to end in a period, and how much of it is done; a count and tenths of hours. */
export type PeriodProgress = {
  name: string;
  items: number;
  done: number;
  hours: number;
  hoursDone: number;
  /** Whether the period lies before the present quarter, holds it, or is still to come. */
  time: "past" | "present" | "ahead";
};

/**
 * Progress of a plan by the period in which each item is to end: the four quarters of the plan year that holds `today`
 * (the first year before the plan begins, the last after its end), and all five years. Dropped items and those in the
 * tray belong to no period; an item that ends beyond the five years belongs to the last.
 */
export function progressByPeriod(
  plan: Pick<PlanSnapshot, "items" | "startsIn">,
  today: Quarter,
): { year: PeriodProgress[]; all: PeriodProgress[] } {
  const at = Math.floor((today - plan.startsIn) / QUARTERS_PER_YEAR);
  const first = plan.startsIn + clamp(at, PLAN_YEARS - 1) * QUARTERS_PER_YEAR;
  const period = (name: string, from: Quarter, quarters: number): PeriodProgress => {
    const ends = (end: Quarter) => clamp(end - plan.startsIn, HORIZON - 1) + plan.startsIn;
    const items = plan.items.filter((item) => {
      if (!isPlaced(item)) return false;
      const end = ends(lastQuarter(item));
      return end >= from && end < from + quarters;
    });
    const done = items.filter(({ status }) => status === "done");
    const sum = (of: typeof items) => of.reduce((total, { hours }) => total + hours, 0);
    return {
      ...{ name, items: items.length, done: done.length, hours: sum(items), hoursDone: sum(done) },
      time: today < from ? "ahead" : today >= from + quarters ? "past" : "present",
    };
  };
  return {
    year: Array.from({ length: QUARTERS_PER_YEAR }, (_, n) =>
      period(quarterText(first + n), first + n, 1),
    ),
    all: Array.from({ length: PLAN_YEARS }, (_, n) =>
      period(`Year ${n + 1}`, plan.startsIn + n * QUARTERS_PER_YEAR, QUARTERS_PER_YEAR),
    ),
  };
}

const clamp = (n: number, most: number): number => Math.min(most, Math.max(0, n));
