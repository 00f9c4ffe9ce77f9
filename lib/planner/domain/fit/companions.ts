import type { Random } from "@/lib/kernel/random";
import { LEFT, type Schedule } from "./schedule";

/** How likely an item is chosen beside another: whatever it is, and for what it shares with it. */
const ANY = 0.1;
const WHERE_WISHED = 1;
const WHERE_IT_IS = 0.3;
const IS_LEFT = 0.4;
const COSTS = 0.2;
/** Items before and after it in its chain are this much more likely. */
const CHAIN = 6.7;

/**
 * Which items are best rearranged together with item `i` that wishes to start in `wished`: those that take hours or
 * money where it would be or is, those of its chain, and those that cost something now. A weighted draw without
 * replacement: the smallest of `random / weight` are taken.
 *
 * @param into  receives `i` and its companions; as many as it has room for
 * @see Shaw (1998), CP98, LNCS 1520, 417–431: related items are taken out together
 */
export class Companions {
  private readonly keys: Float64Array;

  constructor(
    private readonly schedule: Schedule,
    private readonly movable: Int32Array,
    private readonly random: Random,
  ) {
    this.keys = new Float64Array(schedule.table.size);
  }

  choose(i: number, wished: number, into: Int32Array): void {
    this.draw(i, wished);
    const { keys, movable } = this;
    let count = 0;
    for (let m = 0; m < movable.length; m += 1) {
      const j = movable[m] as number;
      const key = keys[j] as number;
      if (count === into.length && key >= (keys[into[count - 1] as number] as number)) continue;
      let at = count < into.length ? count : count - 1;
      if (count < into.length) count += 1;
      for (; at > 0 && (keys[into[at - 1] as number] as number) > key; at -= 1)
        into[at] = into[at - 1] as number;
      into[at] = j;
    }
  }

  private draw(i: number, wished: number): void {
    const { keys, movable, random, schedule } = this;
    const { places, horizon } = schedule.table;
    const there = places[i * horizon + wished] as number;
    const start = schedule.starts[i] as number;
    const here = start === LEFT ? 0 : (places[i * horizon + start] as number);
    for (let m = 0; m < movable.length; m += 1) {
      const j = movable[m] as number;
      keys[j] = random() / this.weight(j, there, here);
    }
    this.favourChain(i);
    keys[i] = -1;
  }

  private favourChain(i: number): void {
    const { keys } = this;
    const { afterFrom, afterOf, beforeFrom, beforeOf } = this.schedule.table;
    for (let k = afterFrom[i] as number; k < (afterFrom[i + 1] as number); k += 1)
      keys[afterOf[k] as number] = (keys[afterOf[k] as number] as number) / CHAIN;
    for (let k = beforeFrom[i] as number; k < (beforeFrom[i + 1] as number); k += 1)
      keys[beforeOf[k] as number] = (keys[beforeOf[k] as number] as number) / CHAIN;
  }

  private weight(j: number, there: number, here: number): number {
    const { table, starts } = this.schedule;
    const start = starts[j] as number;
    if (start === LEFT) return ANY + IS_LEFT;
    const cell = j * table.horizon + start;
    const taken = table.places[cell] as number;
    return (
      ANY +
      ((taken & there) !== 0 ? WHERE_WISHED : 0) +
      ((taken & here) !== 0 ? WHERE_IT_IS : 0) +
      ((table.price[cell] as number) > 0 ? COSTS : 0)
    );
  }
}
