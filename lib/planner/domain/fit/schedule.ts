import type { FitTable } from "./fit-table";

/** No start: the item is left out. */
export const LEFT = -1;

/** A schedule under change: what each quarter and plan year has left is kept beside the starts. */
export class Schedule {
  readonly starts: Int16Array;
  /** Items of which nothing is decided: they have no start, yet what waits for them may have one. */
  readonly open: Uint8Array;
  /** How often a next start was looked for, and how many were looked at: the search's measure of work, the same on every machine. */
  looks = 0;
  cost: number;
  private readonly rest: Float64Array;

  constructor(readonly table: FitTable) {
    this.starts = new Int16Array(table.size).fill(LEFT);
    this.open = new Uint8Array(table.size);
    this.rest = table.room.slice();
    this.cost = table.leaving.reduce((sum, leaving) => sum + leaving, 0);
  }

  /** Makes the starts those of `other`. */
  take(other: Int16Array): void {
    for (let i = 0; i < other.length; i += 1) this.lift(i);
    for (let i = 0; i < other.length; i += 1) this.put(i, other[i] as number);
  }

  /** Gives an item without a start this one; `LEFT` changes nothing. */
  put(i: number, start: number): void {
    if (start === LEFT) return;
    this.starts[i] = start;
    this.carry(i, start, 1);
  }

  lift(i: number): void {
    const start = this.starts[i] as number;
    if (start === LEFT) return;
    this.starts[i] = LEFT;
    this.carry(i, start, -1);
  }

  /**
   * Where in the table's row of starts, from `from` on, the item's next one stands that it can have beside what is
   * there; the end of its list where there is none. The list is in order of price, so the first found is the cheapest.
   */
  next(i: number, from: number): number {
    this.looks += 1;
    const { startFrom, startOf } = this.table;
    const end = startFrom[i + 1] as number;
    if (from >= end) return end;
    const soonest = this.soonest(i);
    const latest = this.latest(i);
    for (let at = from; at < end; at += 1) {
      const start = startOf[at] as number;
      if (start >= soonest && start <= latest && this.hasRoom(i, start)) return at;
    }
    return end;
  }

  /** Whether something that waits for the item has a start, so that it cannot be left out. */
  isNeeded(i: number): boolean {
    const { beforeFrom, beforeOf } = this.table;
    const end = beforeFrom[i + 1] as number;
    for (let k = beforeFrom[i] as number; k < end; k += 1)
      if (this.starts[beforeOf[k] as number] !== LEFT) return true;
    return false;
  }

  /** From when on its prerequisites allow it; never, as the horizon, where one of them is left out. */
  private soonest(i: number): number {
    const { afterFrom, afterOf, quarters, horizon } = this.table;
    const to = afterFrom[i + 1] as number;
    let soonest = 0;
    for (let k = afterFrom[i] as number; k < to; k += 1) {
      const p = afterOf[k] as number;
      const start = this.starts[p] as number;
      if (start === LEFT && this.open[p] === 0) return horizon;
      const end = start === LEFT ? 0 : start + (quarters[p] as number);
      if (end > soonest) soonest = end;
    }
    return soonest;
  }

  /** The last start that leaves what waits for it alone. */
  private latest(i: number): number {
    const { beforeFrom, beforeOf, quarters, horizon } = this.table;
    const end = beforeFrom[i + 1] as number;
    let next = horizon;
    for (let k = beforeFrom[i] as number; k < end; k += 1) {
      const start = this.starts[beforeOf[k] as number] as number;
      if (start !== LEFT && start < next) next = start;
    }
    return next - (quarters[i] as number);
  }

  private hasRoom(i: number, start: number): boolean {
    this.looks += 1;
    const { needFrom, needOf, amount, horizon } = this.table;
    const cell = i * horizon + start;
    const end = needFrom[cell + 1] as number;
    for (let k = needFrom[cell] as number; k < end; k += 1)
      if ((amount[k] as number) > (this.rest[needOf[k] as number] as number)) return false;
    return true;
  }

  private carry(i: number, start: number, sign: 1 | -1): void {
    const { needFrom, needOf, amount, horizon, price, leaving } = this.table;
    const { rest } = this;
    const cell = i * horizon + start;
    const end = needFrom[cell + 1] as number;
    this.cost += sign * ((price[cell] as number) - (leaving[i] as number));
    for (let k = needFrom[cell] as number; k < end; k += 1) {
      const place = needOf[k] as number;
      rest[place] = (rest[place] as number) - sign * (amount[k] as number);
    }
  }
}
