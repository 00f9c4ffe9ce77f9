import { decimalsOf } from "./money";
import type { PlanSnapshot } from "./plan";

/**
 * The plan in another currency. Nothing is converted: 749 stays 749, whatever it is counted in, so minor
 * units are only rescaled where the two currencies have different decimals.
 */
export function withCurrency(plan: PlanSnapshot, currency: string): PlanSnapshot {
  const factor = 10 ** (decimalsOf(currency) - decimalsOf(plan.currency));
  const rescaled = (minor: number) => Math.round(minor * factor);
  return {
    ...plan,
    currency,
    budgetsMinor: plan.budgetsMinor.map(rescaled),
    items: plan.items.map((item) => ({ ...item, costMinor: rescaled(item.costMinor) })),
  };
}
