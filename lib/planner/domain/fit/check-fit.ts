import { type Fit, type FitItem, type FitPlan, LATE, LEFT_OUT, WEIGHTS } from "./fit-plan";

/**
 * Checks a proposal against the plan by its own arithmetic, sharing nothing with the search: every item once, hard limits
 * kept, the objective as stated. Hours are compared as fractions over a common denominator, never rounded. What stands
 * already is no fault by itself: only what is put on top of it.
 *
 * @returns each fault in words; empty when the proposal may be shown
 */
export function checkFit(plan: FitPlan, fit: Pick<Fit, "objective" | "placed" | "left">): string[] {
  const start = new Map(fit.placed.map((one) => [one.id, one.start]));
  const said = [...fit.placed, ...fit.left].map(({ id }) => id).sort();
  const wanted = plan.items.map(({ id }) => id).sort();
  const faults = said.join() === wanted.join() ? [] : ["not every item is named exactly once"];
  for (const item of plan.items) faults.push(...placeFaults(plan, item, start));
  faults.push(...hourFaults(plan, start), ...moneyFaults(plan, start));
  const objective = plan.items.reduce((sum, item) => sum + costOf(item, start.get(item.id)), 0);
  if (objective !== fit.objective) faults.push(`objective is ${objective}, not ${fit.objective}`);
  return faults;
}

function costOf({ priority, target }: FitItem, start: number | undefined): number {
  if (start === undefined) return WEIGHTS[priority] * LEFT_OUT;
  const late = target === null ? 0 : start - target;
  return WEIGHTS[priority] * (late > 0 ? LATE * late : -late);
}

function placeFaults(plan: FitPlan, item: FitItem, starts: ReadonlyMap<string, number>): string[] {
  const start = starts.get(item.id);
  if (start === undefined) return [];
  const isOutside = start < plan.start || start + item.quarters > plan.start + plan.quarters;
  const lengths = new Map(plan.items.map(({ id, quarters }) => [id, quarters]));
  const isEarly = item.after.some((id) => {
    const before = starts.get(id);
    return before === undefined || before + (lengths.get(id) ?? 0) > start;
  });
  return [
    ...(isOutside ? [`${item.id} is outside the plan`] : []),
    ...(item.fixed !== null && item.fixed !== start ? [`${item.id} is fixed elsewhere`] : []),
    ...(item.earliest !== null && start < item.earliest
      ? [`${item.id} is before its earliest`]
      : []),
    ...(isEarly ? [`${item.id} is before a prerequisite ends`] : []),
  ];
}

/** A multiple of 1 to 20: every item's share per quarter becomes a whole number. */
const COMMON = 232_792_560n;

function hourFaults(plan: FitPlan, starts: ReadonlyMap<string, number>): string[] {
  const stood = new Map<number, bigint>();
  const carried = new Map<number, bigint>();
  for (const { start, quarters, hours } of plan.standing ?? [])
    for (let quarter = start; quarter < start + quarters; quarter += 1)
      stood.set(quarter, (stood.get(quarter) ?? 0n) + (BigInt(hours) * COMMON) / BigInt(quarters));
  for (const { id, quarters, hours, load } of plan.items) {
    const start = starts.get(id);
    for (let k = 0; start !== undefined && k < quarters; k += 1) {
      const share = load
        ? BigInt(load[k] ?? 0) * COMMON
        : (BigInt(hours) * COMMON) / BigInt(quarters);
      carried.set(start + k, (carried.get(start + k) ?? 0n) + share);
    }
  }
  return [...carried].flatMap(([quarter, sum]) =>
    sum > 0n && sum + (stood.get(quarter) ?? 0n) > BigInt(plan.hoursPerQuarter) * COMMON
      ? [`quarter ${quarter} is above capacity`]
      : [],
  );
}

function moneyFaults(plan: FitPlan, starts: ReadonlyMap<string, number>): string[] {
  const spent = new Array<number>(plan.budgets.length).fill(0);
  for (const { id, cost, costs } of plan.items) {
    const start = starts.get(id);
    if (start === undefined) continue;
    for (const [k, amount] of (costs ?? [cost]).entries()) {
      const year = Math.floor((start + k - plan.start) / 4);
      spent[year] = (spent[year] ?? 0) + amount;
    }
  }
  const stood = (year: number) =>
    (plan.standing ?? [])
      .filter((item) => Math.floor((item.start - plan.start) / 4) === year)
      .reduce((sum, { cost }) => sum + cost, 0);
  return spent.flatMap((sum, year) =>
    sum > 0 && sum + stood(year) > (plan.budgets[year] ?? 0)
      ? [`plan year ${year + 1} is above budget`]
      : [],
  );
}
