import { type FitItem, type FitPlan, LATE, LEFT_OUT, WEIGHTS } from "./fit-plan";
import { leftFor } from "./left-for";
import { type Need, NOTHING, needAt } from "./need";

/** One item by numbers: starts are counted from the plan's first quarter, hours in a unit that divides exactly. */
export type Task = Readonly<{
  quarters: number;
  /** Per quarter of the item. */
  load: readonly number[];
  costs: readonly number[];
  /** Indices of what ends before it, and of what waits for it. */
  after: readonly number[];
  before: readonly number[];
  /** Every start it could have by itself, cheapest first, ties earliest first. */
  starts: readonly number[];
  /** Cost of each start of the horizon; Infinity where it cannot start. */
  price: readonly number[];
  /** Cost of leaving it out. */
  leaving: number;
  /** What it takes at each start of the horizon; nothing where it cannot start. */
  needs: readonly Need[];
}>;

/** A plan by numbers. `order` has every task after its prerequisites. */
export type FitProblem = Readonly<{
  horizon: number;
  /** Hours left in each quarter and money left in each plan year by what stands already. */
  capacity: readonly number[];
  budgets: readonly number[];
  /** Both in one row: the capacity of each quarter, then the budget of each plan year. */
  room: Float64Array;
  tasks: readonly Task[];
  order: readonly number[];
  /** What every task would cost if it were alone: no schedule is below it. */
  bound: number;
}>;

/**
 * A plan as the search sees it. Hours that do not divide are kept exact: everything is counted in a unit of which each
 * item's share per quarter is a whole number (at most 1 / 2 327 925 600 h).
 *
 * @throws RangeError on prerequisites that are unknown or go in a circle: the edge refuses both
 */
export function fitProblem(plan: FitPlan): FitProblem {
  const { start, quarters, items, standing = [] } = plan;
  const scale = [
    ...items.map((item) => (item.load ? 1 : item.quarters)),
    ...standing.map((item) => item.quarters),
  ].reduce(leastCommon, 1);
  const at = new Map(items.map(({ id }, index) => [id, index]));
  const after = items.map((item) => item.after.map((id) => known(at, id)));
  const order = topological(after);
  const { capacity, budgets } = leftFor(plan, scale);
  const frame = { start, horizon: quarters, capacity, budgets };
  const earliest: number[] = new Array(items.length).fill(0);
  const tasks: Task[] = new Array(items.length);
  for (const i of order) {
    const item = items[i] as FitItem;
    const ends = (after[i] ?? []).map((p) => (earliest[p] ?? 0) + (items[p]?.quarters ?? 1));
    const soonest = Math.max(0, (item.earliest ?? start) - start, ...ends);
    const task = asTask(item, soonest, scale, frame);
    earliest[i] = task.starts.length > 0 ? Math.min(...task.starts) : quarters;
    tasks[i] = {
      ...task,
      after: after[i] ?? [],
      before: after.flatMap((list, other) => (list.includes(i) ? [other] : [])),
    };
  }
  const bound = tasks.reduce((sum, task) => sum + costAlone(task), 0);
  const room = Float64Array.from([...capacity, ...budgets]);
  return { horizon: quarters, capacity, budgets, room, tasks, order, bound };
}

type Frame = Pick<FitProblem, "horizon" | "capacity" | "budgets"> & { start: number };

function asTask(item: FitItem, soonest: number, scale: number, frame: Frame) {
  const load = item.load
    ? item.load.map((tenths) => tenths * scale)
    : new Array<number>(item.quarters).fill((item.hours * scale) / item.quarters);
  const costs = item.costs ?? [item.cost, ...new Array<number>(item.quarters - 1).fill(0)];
  const weight = WEIGHTS[item.priority];
  const target = item.target === null ? null : item.target - frame.start;
  const price = Array.from({ length: frame.horizon }, (_, t) => {
    const isHeavy = load.some((hours, k) => hours > (frame.capacity[t + k] ?? 0));
    const isOutside = t < soonest || t + item.quarters > frame.horizon;
    const isElsewhere = item.fixed !== null && item.fixed - frame.start !== t;
    if (isHeavy || isOutside || isElsewhere || isDear(costs, t, frame.budgets)) return Infinity;
    return target === null ? 0 : weight * (t > target ? LATE * (t - target) : target - t);
  });
  const starts = price
    .flatMap((cost, t) => (cost < Infinity ? [t] : []))
    .sort((a, b) => (price[a] ?? 0) - (price[b] ?? 0) || a - b);
  const needs = price.map((cost, t) =>
    cost < Infinity ? needAt(t, load, costs, frame.horizon) : NOTHING,
  );
  const leaving = weight * LEFT_OUT;
  return { quarters: item.quarters, load, costs, starts, price, leaving, needs };
}

const costAlone = ({ starts, price, leaving }: Task): number =>
  Math.min(leaving, ...starts.slice(0, 1).map((start) => price[start] ?? leaving));

/** Whether an item that starts at `t` alone is above the budget of a plan year. */
function isDear(costs: readonly number[], t: number, budgets: readonly number[]): boolean {
  const spent = new Array<number>(budgets.length).fill(0);
  for (const [k, cost] of costs.entries()) {
    const year = Math.floor((t + k) / 4);
    spent[year] = (spent[year] ?? 0) + cost;
  }
  return spent.some((sum, year) => sum > (budgets[year] ?? 0));
}

function known(at: ReadonlyMap<string, number>, id: string): number {
  const index = at.get(id);
  if (index === undefined) throw new RangeError(`unknown prerequisite ${id}`);
  return index;
}

function topological(after: readonly (readonly number[])[]): number[] {
  const order: number[] = [];
  const state = new Array<"open" | "done" | undefined>(after.length);
  const visit = (i: number) => {
    if (state[i] === "done") return;
    if (state[i] === "open") throw new RangeError("prerequisites go in a circle");
    state[i] = "open";
    for (const p of after[i] ?? []) visit(p);
    state[i] = "done";
    order.push(i);
  };
  after.forEach((_, i) => {
    visit(i);
  });
  return order;
}

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));
const leastCommon = (a: number, b: number): number => (a / greatestCommon(a, b)) * b;
