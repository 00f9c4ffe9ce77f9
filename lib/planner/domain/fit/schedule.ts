import type { FitProblem, Task } from "./fit-problem";

/** No start: the item is left out. */
export const LEFT = -1;

/** A schedule under change: what each quarter and plan year carries is kept beside the starts. */
export class Schedule {
  readonly starts: Int16Array;
  private readonly load: Float64Array;
  private readonly spent: Float64Array;
  cost: number;

  constructor(readonly problem: FitProblem) {
    this.starts = new Int16Array(problem.tasks.length).fill(LEFT);
    this.load = new Float64Array(problem.horizon);
    this.spent = new Float64Array(problem.budgets.length);
    this.cost = problem.tasks.reduce((sum, { leaving }) => sum + leaving, 0);
  }

  /** The same starts and amounts as another schedule of the same problem. */
  copy(other: Schedule): void {
    this.starts.set(other.starts);
    this.load.set(other.load);
    this.spent.set(other.spent);
    this.cost = other.cost;
  }

  task(i: number): Task {
    return this.problem.tasks[i] as Task;
  }

  start(i: number): number {
    return this.starts[i] as number;
  }

  /** The first quarter after the item. */
  end(i: number): number {
    return this.start(i) + this.task(i).quarters;
  }

  put(i: number, start: number): void {
    const task = this.task(i);
    this.starts[i] = start;
    this.cost += (task.price[start] as number) - task.leaving;
    this.carry(task, start, 1);
  }

  lift(i: number): void {
    const start = this.start(i);
    if (start === LEFT) return;
    const task = this.task(i);
    this.starts[i] = LEFT;
    this.cost += task.leaving - (task.price[start] as number);
    this.carry(task, start, -1);
  }

  /** Where hours or money would be too much with the item at `start`; null where it fits. */
  crowded(i: number, start: number): { quarter: number; isMoney: boolean } | null {
    const { load, costs } = this.task(i);
    for (let k = 0; k < load.length; k += 1)
      if (
        (this.load[start + k] as number) + (load[k] as number) >
        (this.problem.capacity[start + k] as number)
      )
        return { quarter: start + k, isMoney: false };
    let year = start >> 2;
    let more = 0;
    for (let k = 0; k < costs.length; k += 1) {
      if ((start + k) >> 2 !== year) {
        year = (start + k) >> 2;
        more = 0;
      }
      more += costs[k] as number;
      if (more > 0 && (this.spent[year] as number) + more > (this.problem.budgets[year] as number))
        return { quarter: start + k, isMoney: true };
    }
    return null;
  }

  /** From when on its prerequisites allow it; Infinity where one of them is left out. */
  soonest(i: number): number {
    let soonest = 0;
    for (const p of this.task(i).after) {
      if (this.start(p) === LEFT) return Infinity;
      if (this.end(p) > soonest) soonest = this.end(p);
    }
    return soonest;
  }

  /** The last start that leaves what waits for it alone. */
  latest(i: number): number {
    const { before, quarters } = this.task(i);
    let latest = this.problem.horizon - quarters;
    for (const d of before) {
      const start = this.start(d);
      if (start !== LEFT && start - quarters < latest) latest = start - quarters;
    }
    return latest;
  }

  /** The cheapest start at which the item fits into what is there, passing over `skip` better ones; `LEFT` where none. */
  cheapest(i: number, skip: number): number {
    const from = this.soonest(i);
    const to = this.latest(i);
    let passed = 0;
    let last = LEFT;
    for (const start of this.task(i).starts) {
      if (start < from || start > to || this.crowded(i, start) !== null) continue;
      last = start;
      if (passed === skip) break;
      passed += 1;
    }
    return last;
  }

  /** Whether the item has hours in the quarter, or money in its plan year. */
  carries(i: number, quarter: number, isMoney: boolean): boolean {
    const start = this.start(i);
    if (start === LEFT) return false;
    const { load, costs } = this.task(i);
    if (!isMoney) return ((load[quarter - start] as number | undefined) ?? 0) > 0;
    const year = quarter >> 2;
    for (let k = 0; k < costs.length; k += 1)
      if ((costs[k] as number) > 0 && (start + k) >> 2 === year) return true;
    return false;
  }

  private carry({ load, costs }: Task, start: number, sign: 1 | -1): void {
    for (let k = 0; k < load.length; k += 1) {
      this.load[start + k] = (this.load[start + k] as number) + sign * (load[k] as number);
      const year = (start + k) >> 2;
      this.spent[year] = (this.spent[year] as number) + sign * (costs[k] as number);
    }
  }
}
