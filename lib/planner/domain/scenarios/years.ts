import { costPerYear } from "@/lib/planner/domain/cost";
import { loadPerQuarter, PARTS } from "@/lib/planner/domain/load";
import { type PlanSnapshot, QUARTERS_PER_YEAR } from "@/lib/planner/domain/plan";

/** What one plan year asks: `hours` in tenths, rounded; `cost` in minor units. `year` counts from 0. */
export type PlanYear = {
  year: number;
  hours: number;
  capacity: number;
  cost: number;
  budget: number;
};

/** Hours and money of each of the five plan years, against what there is. */
export function planYears(plan: PlanSnapshot): PlanYear[] {
  const loads = loadPerQuarter(plan);
  return costPerYear(plan).map(({ year, cost, budget }) => {
    const quarters = loads.slice(year * QUARTERS_PER_YEAR, (year + 1) * QUARTERS_PER_YEAR);
    const parts = quarters.reduce((sum, load) => sum + load.parts, 0);
    return {
      year,
      hours: Math.round(parts / PARTS),
      capacity: plan.hoursPerQuarter * QUARTERS_PER_YEAR,
      cost,
      budget,
    };
  });
}
