import type { Random } from "@/lib/kernel/random";
import { Companions } from "./companions";
import type { FitProblem } from "./fit-problem";
import { fitTable } from "./fit-table";
import { Rearrangement } from "./rearrangement";
import { LEFT, Schedule } from "./schedule";

/** The work of a plan of twenty to thirty items, counted in looks at a start. It ends by this, never by the clock. */
const LOOKS = 3_500_000;
/** How many items are rearranged at once, and how many branches that may have. */
const MEMBERS = 10;
const BRANCHES = 200;
/** How many branches the whole of a plan of no more items than that may have before it is searched like a larger one. */
const BRANCHES_OF_ALL = 50_000;
/** Choosing what to rearrange takes about as long as this many looks, and one more for two items. */
const CHOOSING = 16;
/** How much worse is accepted, at first and in the end, in units of the objective. */
const WARM = 30;
const COLD = 2;
/** How often it cools down, each time from the best schedule so far: one long cooling ends in one valley. */
const CYCLES = 2;

/**
 * Large neighbourhood search: some item must move, nine that have to do with it may, and all ten are put back in the
 * best way there is. A schedule costing c is accepted in place of one costing c₀ with probability
 * min(1, exp((c₀ − c) / heat)), the best one seen is kept. The die is cast before the attempt, so that the branch and
 * bound knows from the start what would be too dear.
 *
 * @see Shaw (1998), CP98, LNCS 1520, 417–431; Kirkpatrick, Gelatt, Vecchi (1983), Optimization by simulated annealing,
 *   Science 220, 671–680
 */
export class Search {
  private readonly now: Schedule;
  private readonly best: Int16Array;
  private bestCost: number;
  private readonly movable: Int32Array;
  private readonly members: Int32Array;
  private readonly companions: Companions;
  private readonly rearrangement: Rearrangement;

  /** @param random seeded: the same seed gives the same schedule */
  constructor(
    private readonly problem: FitProblem,
    private readonly random: Random,
  ) {
    this.now = new Schedule(fitTable(problem));
    this.movable = Int32Array.from(
      problem.tasks.flatMap(({ starts }, i) => (starts.length > 0 ? [i] : [])),
    );
    this.members = new Int32Array(Math.min(MEMBERS, this.movable.length));
    this.companions = new Companions(this.now, this.movable, random);
    this.rearrangement = new Rearrangement(this.now, this.members.length);
    this.best = this.now.starts.slice();
    this.bestCost = this.now.cost;
  }

  /** The best starts found, `LEFT` where there is none; hard limits hold in every schedule on the way. */
  run(): Int16Array {
    const { now, problem } = this;
    for (const i of problem.order) now.put(i, this.cheapest(i));
    this.remember();
    if (!this.isSolvedWhole()) this.anneal();
    now.take(this.best);
    this.tidy();
    return now.starts;
  }

  /** A plan of few items is one rearrangement: mostly all there is can be tried. */
  private isSolvedWhole(): boolean {
    const { movable: members, members: most, now, rearrangement } = this;
    if (members.length > most.length) return false;
    const task = { members, atMost: now.cost - 1, branches: BRANCHES_OF_ALL, mover: null };
    if (rearrangement.run(task)) this.remember();
    return rearrangement.isComplete;
  }

  private anneal(): void {
    const { now, problem } = this;
    const looks = (LOOKS * share(this.movable.length)) / CYCLES;
    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      now.take(this.best);
      const began = now.looks;
      while (now.looks - began < looks && this.bestCost > problem.bound)
        this.round(WARM * (COLD / WARM) ** ((now.looks - began) / looks));
    }
  }

  /** One attempt, kept when it is better, or worse by what the heat allows. */
  private round(heat: number): void {
    const { now, random, members } = this;
    const mover = this.pick();
    const { startFrom, startOf } = now.table;
    const first = startFrom[mover] as number;
    const count = (startFrom[mover + 1] as number) - first;
    const wished = startOf[first + Math.floor(random() ** 2 * count)] as number;
    this.companions.choose(mover, wished, members);
    now.looks += CHOOSING + (this.movable.length >> 1);
    // As likely as exp(−worse / heat): 1 − random is never 0.
    const atMost = Math.floor(now.cost - heat * Math.log(1 - random()));
    if (this.rearrangement.run({ members, atMost, branches: BRANCHES, mover })) this.remember();
  }

  private remember(): void {
    if (this.now.cost >= this.bestCost) return;
    this.bestCost = this.now.cost;
    this.best.set(this.now.starts);
  }

  /** An item that costs something, mostly; any item, now and then. */
  private pick(): number {
    const { table, starts } = this.now;
    for (let tries = 0; tries < 3; tries += 1) {
      const i = this.any();
      const start = starts[i] as number;
      if (start === LEFT || (table.price[i * table.horizon + start] as number) > 0) return i;
    }
    return this.any();
  }

  private any(): number {
    return this.movable[Math.floor(this.random() * this.movable.length)] as number;
  }

  /** Sets each item to the earliest of its equally good places, so that nothing waits without a reason. */
  private tidy(): void {
    for (const i of this.problem.order) {
      if (this.now.starts[i] === LEFT) continue;
      this.now.lift(i);
      this.now.put(i, this.cheapest(i));
    }
  }

  private cheapest(i: number): number {
    const { startFrom, startOf } = this.now.table;
    const at = this.now.next(i, startFrom[i] as number);
    return at < (startFrom[i + 1] as number) ? (startOf[at] as number) : LEFT;
  }
}

/** Below twenty items less work finds the best there is; above thirty more is needed, and a hundred may take a second. */
const share = (items: number): number => Math.min(1, items / 20) * Math.max(1, items / 30);
