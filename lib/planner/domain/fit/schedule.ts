import type { FitProblem, Task } from "./fit-problem";
import type { Need } from "./need";

/** No start: the item is left out. */
export const LEFT = -1;
/** No place is too full. */
export const FREE = -1;

/** A schedule under change: what each quarter and plan year carries is kept beside the starts. */
export class Schedule {
  readonly starts: Int16Array;
  /** What is taken of each place: quarters, then plan years. */
  private readonly used: Float64Array;
  /** Which places each item takes something of, as bits: asked for every item whenever one is in the way. */
  private readonly places: Int32Array;
  cost: number;

  constructor(readonly problem: FitProblem) {
    this.starts = new Int16Array(problem.tasks.length).fill(LEFT);
    this.used = new Float64Array(problem.room.length);
    this.places = new Int32Array(problem.tasks.length);
    this.cost = problem.tasks.reduce((sum, { leaving }) => sum + leaving, 0);
  }

  /** The same starts and amounts as another schedule of the same problem. */
  copy(other: Schedule): void {
    this.starts.set(other.starts);
    this.used.set(other.used);
    this.places.set(other.places);
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
    const { price, leaving } = this.task(i);
    const need = this.need(i, start);
    this.starts[i] = start;
    this.places[i] = need.places;
    this.cost += (price[start] as number) - leaving;
    this.carry(need, 1);
  }

  lift(i: number): void {
    const start = this.start(i);
    if (start === LEFT) return;
    const { price, leaving } = this.task(i);
    this.starts[i] = LEFT;
    this.places[i] = 0;
    this.cost += leaving - (price[start] as number);
    this.carry(this.need(i, start), -1);
  }

  /** The first place that has too little room for the item at `start`; `FREE` where it fits. */
  crowded(i: number, start: number): number {
    const { room } = this.problem;
    const { at, amount } = this.need(i, start);
    for (let k = 0; k < at.length; k += 1) {
      const place = at[k] as number;
      if ((this.used[place] as number) + (amount[k] as number) > (room[place] as number))
        return place;
    }
    return FREE;
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
    if (from === Infinity) return LEFT;
    const to = this.latest(i);
    const { starts } = this.task(i);
    let passed = 0;
    let last = LEFT;
    for (const start of starts) {
      if (start < from || start > to || this.crowded(i, start) !== FREE) continue;
      last = start;
      if (passed === skip) break;
      passed += 1;
    }
    return last;
  }

  /** Whether the item has hours in the quarter, or money in the plan year. */
  carries(i: number, place: number): boolean {
    return (((this.places[i] as number) >> place) & 1) === 1;
  }

  private need(i: number, start: number): Need {
    return this.task(i).needs[start] as Need;
  }

  private carry({ at, amount }: Need, sign: 1 | -1): void {
    for (let k = 0; k < at.length; k += 1)
      this.used[at[k] as number] =
        (this.used[at[k] as number] as number) + sign * (amount[k] as number);
  }
}
