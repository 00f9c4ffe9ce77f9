import type { FitPlan } from "./fit-plan";

/**
 * What stands already leaves of the hours of each quarter and the money of each plan year; never below 0.
 *
 * @param scale  units per tenth of an hour, a multiple of every standing item's length
 */
export function leftFor(
  { start, quarters, hoursPerQuarter, budgets, standing = [] }: FitPlan,
  scale: number,
): { capacity: number[]; budgets: number[] } {
  const capacity = new Array<number>(quarters).fill(hoursPerQuarter * scale);
  const money = [...budgets];
  for (const item of standing) {
    const from = item.start - start;
    for (let at = Math.max(0, from); at < Math.min(quarters, from + item.quarters); at += 1)
      capacity[at] = Math.max(0, (capacity[at] ?? 0) - (item.hours * scale) / item.quarters);
    const year = Math.floor(from / 4);
    if (year in money) money[year] = Math.max(0, (money[year] ?? 0) - item.cost);
  }
  return { capacity, budgets: money };
}
