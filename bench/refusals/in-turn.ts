import { percentile } from "@/bench/load";

/** One question that is asked of what is refused and of what does not exist. */
export type Way = {
  name: string;
  refused: (turn: number) => Promise<number>;
  absent: (turn: number) => Promise<number>;
};

/**
 * Asks both in turn, now one first and now the other. `right`: the share of pairs in which whoever takes the slower one
 * for the refused (or always the quicker one, if that is the better guess) is right: 0.5 is a coin's toss (the area under
 * the ROC curve, Mann and Whitney 1947).
 */
export async function inTurn({ refused, absent }: Way, times: number) {
  const [some, others]: [number[], number[]] = [[], []];
  for (let turn = -20; turn < times; turn += 1) {
    const isFirst = turn % 2 === 0;
    const first = await (isFirst ? refused : absent)(turn);
    const second = await (isFirst ? absent : refused)(turn);
    // The first twenty warm up.
    if (turn < 0) continue;
    some.push(isFirst ? first : second);
    others.push(isFirst ? second : first);
  }
  const slower = shareAbove(some, others);
  return {
    refused: percentile(some, 0.5),
    absent: percentile(others, 0.5),
    right: Math.max(slower, 1 - slower),
  };
}

/** How often one of `some` is above one of `others`, over all pairs; equal ones count half. */
export function shareAbove(some: readonly number[], others: readonly number[]): number {
  let above = 0;
  for (const one of some)
    for (const other of others) above += one > other ? 1 : one === other ? 0.5 : 0;
  return above / (some.length * others.length);
}
