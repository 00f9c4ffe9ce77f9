import { IMPOSSIBLE } from "./fit-table";
import { LEFT, type Schedule } from "./schedule";

/** What is to be put back: the items, the most that the schedule may cost then, and how many branches may be tried. */
type Attempt = Readonly<{
  members: Int32Array;
  atMost: number;
  branches: number;
  /** An item that may not stay as it was. */
  mover: number | null;
}>;

/**
 * Takes some items out of a schedule and puts them back in the best way there is, by depth-first branch and bound.
 *
 * Bound of a node: Σ over decided items of their cost + Σ over open ones of the cheapest start still free to each. It
 * branches on the item of the largest regret (second cheapest start less cheapest), and over its starts in order of
 * price, leaving it out last. Placing one item only ever takes starts from the others, so both are looked for from
 * where the node above had found them.
 *
 * @see Shaw (1998), Using constraint programming and local search methods to solve vehicle routing problems, CP98, LNCS
 *   1520, 417–431; for the regret Potvin & Rousseau (1993), EJOR 66, 331–340
 */
export class Rearrangement {
  private members: Int32Array = new Int32Array(0);
  private limit = 0;
  private branches = 0;
  private mover = -1;
  private barred = LEFT;
  private readonly before: Int16Array;
  private readonly found: Int16Array;
  private isFound = false;
  /** The bound of the node that was looked at last. */
  private bound = 0;
  /** For each open member of that node, the least that can become of it. */
  private readonly leastOf: Int32Array;
  /** By depth, for each member: where its cheapest and its second cheapest free starts stand. */
  private readonly cheapest: Int32Array[];
  private readonly second: Int32Array[];

  /** @param most the largest number of members */
  constructor(
    private readonly schedule: Schedule,
    most: number,
  ) {
    const rows = () => Array.from({ length: most + 1 }, () => new Int32Array(most));
    this.before = new Int16Array(most);
    this.found = new Int16Array(most);
    this.leastOf = new Int32Array(most);
    this.cheapest = rows();
    this.second = rows();
  }

  /** True when the members stand anew and the schedule costs `atMost`; else all is as it was. */
  run({ members, atMost, branches, mover }: Attempt): boolean {
    const { schedule } = this;
    this.members = members;
    this.branches = branches;
    this.isFound = false;
    this.mover = mover ?? -1;
    this.barred = mover === null ? LEFT : (schedule.starts[mover] as number);
    this.open();
    this.limit = atMost - this.standing();
    this.dive(0, 0);
    for (let k = 0; k < members.length; k += 1) {
      schedule.open[members[k] as number] = 0;
      schedule.put(members[k] as number, (this.isFound ? this.found : this.before)[k] as number);
    }
    return this.isFound;
  }

  /** Whether the last run tried all there is, so that nothing within its limit was missed. */
  get isComplete(): boolean {
    return this.branches > 0;
  }

  private open(): void {
    const { members, schedule } = this;
    const first = schedule.table.startFrom;
    for (let k = 0; k < members.length; k += 1) {
      const i = members[k] as number;
      this.before[k] = schedule.starts[i] as number;
      schedule.lift(i);
      schedule.open[i] = 1;
      (this.cheapest[0] as Int32Array)[k] = first[i] as number;
      (this.second[0] as Int32Array)[k] = (first[i] as number) + 1;
    }
  }

  /** What the schedule costs without the members. */
  private standing(): number {
    let cost = this.schedule.cost;
    for (let k = 0; k < this.members.length; k += 1)
      cost -= this.schedule.table.leaving[this.members[k] as number] as number;
    return cost;
  }

  private dive(depth: number, spent: number): void {
    this.branches -= 1;
    if (depth === this.members.length) this.keep(spent);
    else {
      const k = this.mostUrgent(depth, spent);
      if (k >= 0) this.branch(k, depth, spent);
    }
  }

  /** Costs are whole numbers: from now on only what is cheaper by one is of interest. */
  private keep(spent: number): void {
    for (let k = 0; k < this.members.length; k += 1)
      this.found[k] = this.schedule.starts[this.members[k] as number] as number;
    this.isFound = true;
    this.limit = spent - 1;
  }

  /** The open member of the largest regret; -1 where the bound is above the limit. */
  private mostUrgent(depth: number, spent: number): number {
    if (!this.isWithin(depth, spent)) return -1;
    const { members, schedule, leastOf } = this;
    const cheapest = this.cheapest[depth] as Int32Array;
    let chosen = -1;
    let most = -IMPOSSIBLE;
    for (let k = 0; k < members.length; k += 1) {
      if (schedule.open[members[k] as number] === 0) continue;
      const regret = this.secondCost(k, depth, cheapest[k] as number) - (leastOf[k] as number);
      if (regret > most) {
        most = regret;
        chosen = k;
      }
    }
    return chosen;
  }

  /** Whether the bound of a node allows it. Looked at first: most nodes end here, and need no regrets. */
  private isWithin(depth: number, spent: number): boolean {
    const { members, schedule, leastOf } = this;
    const cheapest = this.cheapest[depth] as Int32Array;
    let bound = spent;
    for (let k = 0; k < members.length; k += 1) {
      const i = members[k] as number;
      if (schedule.open[i] === 0) continue;
      const at = this.next(i, cheapest[k] as number);
      cheapest[k] = at;
      const least = this.least(i, at);
      leastOf[k] = least;
      bound += least;
      if (bound > this.limit || least === IMPOSSIBLE) return false;
    }
    this.bound = bound;
    return true;
  }

  /** Tries the member's starts, cheapest first, then leaving it out, as long as the bound allows. */
  private branch(k: number, depth: number, spent: number): void {
    const { schedule } = this;
    const i = this.members[k] as number;
    const end = schedule.table.startFrom[i + 1] as number;
    const first = (this.cheapest[depth] as Int32Array)[k] as number;
    const others = this.bound - this.least(i, first);
    schedule.open[i] = 0;
    for (let at = first; at < end && this.branches > 0; at = this.next(i, at + 1)) {
      const cost = this.cost(i, at);
      if (others + cost > this.limit) break;
      this.hand(depth);
      schedule.put(i, schedule.table.startOf[at] as number);
      this.dive(depth + 1, spent + cost);
      schedule.lift(i);
    }
    const leaving = this.cost(i, end);
    if (others + leaving <= this.limit && leaving < IMPOSSIBLE && this.branches > 0) {
      this.hand(depth);
      this.dive(depth + 1, spent + leaving);
    }
    schedule.open[i] = 1;
  }

  /** The node below begins to look where this one has found. */
  private hand(depth: number): void {
    const cheapest = this.cheapest[depth] as Int32Array;
    const second = this.second[depth] as Int32Array;
    const cheapestBelow = this.cheapest[depth + 1] as Int32Array;
    const secondBelow = this.second[depth + 1] as Int32Array;
    for (let k = 0; k < this.members.length; k += 1) {
      cheapestBelow[k] = cheapest[k] as number;
      secondBelow[k] = second[k] as number;
    }
  }

  private next(i: number, from: number): number {
    const { schedule } = this;
    const at = schedule.next(i, from);
    if (i !== this.mover || at >= (schedule.table.startFrom[i + 1] as number)) return at;
    return schedule.table.startOf[at] === this.barred ? schedule.next(i, at + 1) : at;
  }

  /** What the start there costs; at the end of the list what leaving out costs, `IMPOSSIBLE` where that cannot be. */
  private cost(i: number, at: number): number {
    const { startFrom, startOf, price, horizon, leaving } = this.schedule.table;
    if (at < (startFrom[i + 1] as number))
      return price[i * horizon + (startOf[at] as number)] as number;
    const isBarred = i === this.mover && this.barred === LEFT;
    return isBarred || this.schedule.isNeeded(i) ? IMPOSSIBLE : (leaving[i] as number);
  }

  /** The cheapest that can become of it: a start far from the wished quarter may cost more than leaving out. */
  private least(i: number, at: number): number {
    const cost = this.cost(i, at);
    if (cost <= (this.schedule.table.leaving[i] as number)) return cost;
    return Math.min(cost, this.cost(i, this.schedule.table.startFrom[i + 1] as number));
  }

  private secondCost(k: number, depth: number, cheapest: number): number {
    const i = this.members[k] as number;
    if (cheapest >= (this.schedule.table.startFrom[i + 1] as number)) return IMPOSSIBLE;
    const second = this.second[depth] as Int32Array;
    const at = this.next(i, Math.max(cheapest + 1, second[k] as number));
    second[k] = at;
    return this.cost(i, at);
  }
}
