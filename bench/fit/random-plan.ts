import type { Random } from "@/lib/kernel/random";
import type { FitItem, FitPlan } from "@/lib/planner/domain/fit/fit-plan";
import type { Priority } from "@/lib/planner/domain/plan";

const START = 8108;

/** A plan as people write them, for benchmarks and tests: chains of prerequisites, tight hours and money, twenty quarters. */
export function randomPlan(items: number, random: Random): FitPlan {
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const made: FitItem[] = [];
  for (let i = 0; i < items; i += 1) {
    const quarters = random() < 0.85 ? between(1, 3) : between(4, 6);
    const hours = 10 * quarters * between(10, 60);
    const cost = random() < 0.3 ? 0 : 100 * between(50, 2500);
    const after = made.filter(() => random() < 0.7 / (i + 1)).map(({ id }) => id);
    made.push({
      ...{ id: `i${i}`, quarters, hours, cost, load: null, costs: null, after },
      earliest: random() < 0.3 ? START + between(1, 8) : null,
      fixed: random() < 0.05 ? START + between(0, 20 - quarters) : null,
      priority: between(1, 3) as Priority,
      target: random() < 0.8 ? START + between(0, 18) : null,
    });
  }
  const hours = made.reduce((sum, item) => sum + item.hours, 0);
  const cost = made.reduce((sum, item) => sum + item.cost, 0);
  return {
    ...{ start: START, quarters: 20, items: made },
    hoursPerQuarter: Math.max(600, Math.round((hours / 20) * (0.9 + 0.5 * random()))),
    budgets: new Array(5).fill(Math.round((cost / 5) * (0.9 + 0.6 * random()))),
  };
}
