import { isPlaced, PLAN_YEARS, type PlanSnapshot, QUARTERS_PER_YEAR } from "./plan";

/** `year` counts plan years from 0; amounts are minor units; `over` is 0 where it fits. */
export type YearCost = { year: number; cost: number; budget: number; over: number };

/** Which plan year (0 to 4 inside the horizon) a quarter falls into. */
export const planYear = (plan: Pick<PlanSnapshot, "startsIn">, quarter: number): number =>
  Math.floor((quarter - plan.startsIn) / QUARTERS_PER_YEAR);

/** Money each plan year asks against its budget: an item's cost falls into its first quarter. */
export function costPerYear(
  plan: Pick<PlanSnapshot, "items" | "startsIn" | "budgetsMinor">,
): YearCost[] {
  const cost = new Array<number>(PLAN_YEARS).fill(0);
  for (const item of plan.items.filter(isPlaced)) {
    const year = planYear(plan, item.startsIn);
    if (year >= 0 && year < PLAN_YEARS) cost[year] = (cost[year] ?? 0) + item.costMinor;
  }
  return cost.map((spent, year) => {
    const budget = plan.budgetsMinor[year] ?? 0;
    return { year, cost: spent, budget, over: Math.max(0, spent - budget) };
  });
}
