import { seededRandom } from "@/lib/kernel/random";
import type { Fit, FitPlan, LeftReason } from "./fit-plan";
import { type FitProblem, fitProblem, type Task } from "./fit-problem";
import { LEFT } from "./schedule";
import { Search } from "./search";

/**
 * Proposes a start for every item, or says why it is left.
 *
 * Objective, smaller is better: placed, `w · (2 · quarters late + quarters early)` against the target; left out, `w · 40`;
 * `w = 4, 2, 1` for priority 1, 2, 3. Hard: fixed quarters, prerequisites, earliest quarter, capacity, budget, horizon.
 * A serial schedule, then large neighbourhood search (`Search`); ends after an amount of work that depends on the plan
 * only.
 *
 * @param seed  the same seed gives the same proposal
 * @returns the proposal; `bound` is what every item would cost alone
 * @throws RangeError on prerequisites that are unknown or go in a circle
 * @see planner's method, §2
 */
export function fitItems(plan: FitPlan, seed = 1): Fit {
  const problem = fitProblem(plan);
  return asFit(plan, problem, [...new Search(problem, seededRandom(seed)).run()]);
}

/** A proposal out of starts (`LEFT` where there is none), with the reason of everything left. */
export function asFit(plan: FitPlan, problem: FitProblem, starts: readonly number[]): Fit {
  const { tasks } = problem;
  const cost = (task: Task, start: number) =>
    start === LEFT ? task.leaving : (task.price[start] ?? Infinity);
  const numbered = plan.items.map(({ id }, i) => ({
    id,
    task: tasks[i] as Task,
    start: starts[i] ?? LEFT,
  }));
  return {
    objective: numbered.reduce((sum, { task, start }) => sum + cost(task, start), 0),
    bound: problem.bound,
    placed: numbered.flatMap(({ id, start }) =>
      start === LEFT ? [] : [{ id, start: plan.start + start }],
    ),
    left: numbered.flatMap(({ id, start }, i) =>
      start === LEFT ? [{ id, reason: reasonOf(plan, problem, i, starts) }] : [],
    ),
  };
}

function reasonOf(
  { items }: FitPlan,
  { tasks, capacity, budgets }: FitProblem,
  i: number,
  starts: readonly number[],
): LeftReason {
  const task = tasks[i] as Task;
  const missing = task.after.find((p) => starts[p] === LEFT);
  if (missing !== undefined) return { kind: "prerequisite left", id: items[missing]?.id ?? "" };
  if (task.starts.length > 0) return { kind: "no room" };
  const most = Math.max(...capacity);
  if (task.load.some((hours) => hours > most)) return { kind: "never fits", what: "hours" };
  const isDear = task.costs.some((cost) => budgets.every((budget) => cost > budget));
  return { kind: "never fits", what: isDear ? "money" : "window" };
}
