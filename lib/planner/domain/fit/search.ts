import type { Random } from "@/lib/kernel/random";
import { FREE, LEFT, Schedule } from "./schedule";

/** Rounds for plans of ten to sixty items; others get fewer. It ends by this, never by the clock. */
const ROUNDS = 100_000;
/** How much worse is accepted, at first and in the end, in units of the objective. */
const WARM = 15;
const COLD = 2;
/** How often it cools down, each time from the best schedule so far: one long cooling ends in one valley. */
const CYCLES = 8;

/**
 * Local search over schedules by forced insertion: an item is set where it would like to be, its chain of
 * prerequisites is pulled forward with it, whatever is in the way is thrown out, and what was thrown out goes back to
 * its cheapest place. A schedule costing c is accepted in place of one costing c₀ with probability
 * min(1, exp((c₀ − c) / heat)), the best one seen is kept. The die is cast before the attempt, so that one which would
 * be too dear even with everything thrown out at its own cheapest start is given up half-way: about half of them are.
 *
 * @see Kirkpatrick, Gelatt, Vecchi (1983), Optimization by simulated annealing, Science 220, 671–680
 */
export class Search {
  private readonly now: Schedule;
  private readonly kept: Schedule;
  private readonly best: Schedule;
  private readonly movable: readonly number[];
  /** What must stay in this move, by the move's number. */
  private readonly held: Int32Array;
  private move = 0;
  /** What was thrown out in this move and waits for a place. */
  private readonly waiting: Uint8Array;
  private readonly keys: Float64Array;
  private readonly out: number[] = [];
  /** What an item can save at the most by being placed, and the sum of it over what waits. */
  private readonly saving: Float64Array;
  private hope = 0;
  /** The most that this round's schedule may cost. */
  private limit = Infinity;

  /** @param random seeded: the same seed gives the same schedule */
  constructor(
    problem: Schedule["problem"],
    private readonly random: Random,
  ) {
    this.now = new Schedule(problem);
    this.kept = new Schedule(problem);
    this.best = new Schedule(problem);
    this.movable = problem.tasks.flatMap(({ starts }, i) => (starts.length > 0 ? [i] : []));
    this.held = new Int32Array(problem.tasks.length);
    this.waiting = new Uint8Array(problem.tasks.length);
    this.keys = new Float64Array(problem.tasks.length);
    this.saving = Float64Array.from(problem.tasks, ({ starts, price, leaving }) =>
      Math.max(0, ...starts.slice(0, 1).map((start) => leaving - (price[start] as number))),
    );
  }

  /** The best schedule found; hard limits hold in every schedule on the way. */
  run(): Schedule {
    const { now, kept, best } = this;
    const size = now.starts.length;
    for (const i of this.movable) this.throwOut(i);
    this.settle();
    best.copy(now);
    if (this.movable.length === 0) return best;
    const rounds = (ROUNDS * Math.min(1, size / 10, 60 / size)) / CYCLES;
    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      now.copy(best);
      kept.copy(best);
      for (let round = 0; round < rounds && best.cost > best.problem.bound; round += 1)
        this.round(WARM * (COLD / WARM) ** (round / rounds));
    }
    tidy(best);
    return best;
  }

  /** One attempt, kept when it is better, or worse by what the heat allows. */
  private round(heat: number): void {
    const { now, kept, best, random } = this;
    // As likely as exp(−worse / heat): 1 − random is never 0.
    this.limit = kept.cost - heat * Math.log(1 - random());
    if (this.attempt() && now.cost <= this.limit) {
      kept.copy(now);
      if (now.cost < best.cost) best.copy(now);
    } else now.copy(kept);
  }

  /** Sets one item to a start it would like, by force. False where that cannot be. */
  private attempt(): boolean {
    const i = this.pick();
    const { starts } = this.now.task(i);
    const wanted = starts[Math.floor(this.random() ** 2 * starts.length)] as number;
    if (wanted === this.now.start(i)) return false;
    this.move += 1;
    this.hope = 0;
    const isMade = this.force(i, wanted) && this.settle();
    if (!isMade) this.forget();
    return isMade;
  }

  /** An item that costs something, mostly; any item, now and then. */
  private pick(): number {
    for (let tries = 0; tries < 4; tries += 1) {
      const i = this.any();
      const start = this.now.start(i);
      if (start === LEFT || (this.now.task(i).price[start] as number) > 0) return i;
    }
    return this.any();
  }

  private any(): number {
    return this.movable[Math.floor(this.random() * this.movable.length)] as number;
  }

  /** Puts `i` at `start` with its prerequisites before it. */
  private force(i: number, start: number): boolean {
    const { now, held, move } = this;
    const task = now.task(i);
    now.lift(i);
    this.wait(i, 0);
    held[i] = move;
    for (const p of task.after) if (!this.bringBefore(p, start)) return false;
    for (const d of task.before) {
      const other = now.start(d);
      if (other !== LEFT && other < start + task.quarters && held[d] !== move) this.throwOut(d);
    }
    for (let crowd = now.crowded(i, start); crowd !== FREE; crowd = now.crowded(i, start)) {
      const victim = this.inTheWay(crowd);
      if (victim === LEFT) return false;
      this.throwOut(victim);
    }
    now.put(i, start);
    return true;
  }

  /** Sees that prerequisite `p` ends by `quarter`, moving it only where it does not. */
  private bringBefore(p: number, quarter: number): boolean {
    const { now, held, move } = this;
    if (now.start(p) !== LEFT && now.end(p) <= quarter) {
      held[p] = move;
      return true;
    }
    if (held[p] === move) return false;
    const place = this.placeBefore(p, quarter);
    return place !== LEFT && this.force(p, place);
  }

  /** Mostly the cheapest start that ends by `quarter`; sometimes another, or a chain could only be pulled in one way. */
  private placeBefore(p: number, quarter: number): number {
    const { starts, quarters } = this.now.task(p);
    let places = 0;
    for (const start of starts) if (start + quarters <= quarter) places += 1;
    let skip = Math.floor(this.random() ** 3 * places);
    for (const start of starts)
      if (start + quarters <= quarter) {
        if (skip === 0) return start;
        skip -= 1;
      }
    return LEFT;
  }

  /** Something that may leave and carries hours in the quarter, or money in the plan year; `LEFT` where nothing does. */
  private inTheWay(place: number): number {
    const { now, held, move } = this;
    let chosen = LEFT;
    let least = Infinity;
    for (let i = 0; i < held.length; i += 1) {
      if (held[i] === move || !now.carries(i, place)) continue;
      const reluctance = now.task(i).leaving * (0.2 + this.random());
      if (reluctance < least) {
        least = reluctance;
        chosen = i;
      }
    }
    return chosen;
  }

  private throwOut(i: number): void {
    this.now.lift(i);
    if (this.waiting[i] === 1) return;
    this.wait(i, 1);
    this.keys[i] = this.now.task(i).leaving * (0.5 + this.random());
    this.out.push(i);
  }

  private wait(i: number, is: 0 | 1): void {
    this.hope += (is - (this.waiting[i] as number)) * (this.saving[i] as number);
    this.waiting[i] = is;
  }

  private forget(): void {
    for (const i of this.out) this.waiting[i] = 0;
    this.out.length = 0;
  }

  /**
   * Sets what is out to its cheapest places, the weightiest first and prerequisites before what waits for them. False
   * where the cost would be above the limit with every one of them at its own cheapest start.
   */
  private settle(): boolean {
    while (this.out.length > 0) {
      if (this.now.cost - this.hope > this.limit) return false;
      this.replace(this.weightiest());
    }
    return true;
  }

  /** Takes the weightiest from what is out. */
  private weightiest(): number {
    const { out, keys } = this;
    let at = 0;
    for (let k = 1; k < out.length; k += 1)
      if ((keys[out[k] as number] as number) > (keys[out[at] as number] as number)) at = k;
    const chosen = out[at] as number;
    out[at] = out.at(-1) as number;
    out.pop();
    return chosen;
  }

  private replace(i: number): void {
    if (this.waiting[i] === 0) return;
    this.wait(i, 0);
    const { after, before } = this.now.task(i);
    for (const p of after) this.replace(p);
    // Now and then the second best place: two items that want one quarter would take turns for ever.
    let start = this.now.cheapest(i, this.random() < 0.1 ? 1 : 0);
    if (start === LEFT && before.length > 0) {
      // It fits nowhere before what waits for it: that leaves, and is tried again after it.
      for (const d of before) this.liftChain(d);
      start = this.now.cheapest(i, 0);
    }
    if (start !== LEFT) this.now.put(i, start);
  }

  private liftChain(i: number): void {
    if (this.now.start(i) === LEFT) return;
    this.throwOut(i);
    for (const d of this.now.task(i).before) this.liftChain(d);
  }
}

/** Sets each item to the earliest of its equally good places, so that nothing waits without a reason. */
function tidy(schedule: Schedule): void {
  for (const i of schedule.problem.order) {
    if (schedule.start(i) === LEFT) continue;
    schedule.lift(i);
    schedule.put(i, schedule.cheapest(i, 0));
  }
}
