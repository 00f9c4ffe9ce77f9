import "server-only";
import { checkFit } from "@/lib/planner/domain/fit/check-fit";
import { fitItems } from "@/lib/planner/domain/fit/fit-items";
import type { Fit, FitPlan } from "@/lib/planner/domain/fit/fit-plan";

type Asked = { id: string; version: number; today: number };

/** Proposals are remembered for the latest this many plans. */
const REMEMBERED = 50;
const remembered = new Map<string, Fit>();

/**
 * The quick proposal for one version of a plan. Its page and taking it over ask for the same, so it is worked out once;
 * what is remembered are quarters by id, no words of anybody.
 */
export function quickFit({ id, version, today }: Asked, plan: FitPlan): Fit {
  const key = `${id} ${version} ${today}`;
  const kept = remembered.get(key);
  // Held against the plan as it is: what an operator restored may have another content under the same version.
  const fit = kept && checkFit(plan, kept).length === 0 ? kept : fitItems(plan);
  remembered.delete(key);
  remembered.set(key, fit);
  const [oldest] = remembered.keys();
  if (remembered.size > REMEMBERED && oldest) remembered.delete(oldest);
  return fit;
}
