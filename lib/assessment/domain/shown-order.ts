import { type Random, seededRandom, shuffled } from "@/lib/kernel/random";
import { drawnTrials } from "./drawn-trials";
import type { Instrument, Item } from "./instrument";
import { isTriedOut } from "./is-tried-out";

/** Tries to keep neighbours apart before an order is taken as it is. */
const TRIES = 200;
/** Items that each sitting tries out. */
const TRIALS = 4;

/**
 * The order in which one person meets the items: as many blocks as a facet and dimension have statements.
 *
 * Each block holds one statement of every facet and dimension, one on the work itself and its share of the items
 * that this sitting tries out, shuffled so that neighbours differ in facet, and then its share of the pairs.
 * A situation comes last in its block. Which statement falls into which block is chance too. The order is stored
 * with the sitting, never made again.
 *
 * @param seed integer; the same seed gives the same order on every machine
 * @returns every item's id exactly once, but of those that are tried out only the four drawn
 */
export function shownOrder(instrument: Instrument, seed: number): string[] {
  const random = seededRandom(seed);
  const lasting = instrument.items.filter((item) => !isTriedOut(item));
  const cells = [...cellsOf(lasting).values()].map((items) => shuffled(items, random));
  const blocks = Math.max(...cells.map((items) => items.length));
  const pairs = shuffled(
    lasting.filter((item) => item.format === "pair"),
    random,
  );
  const trials = shuffled(drawnTrials(instrument, seed, TRIALS), random);
  return Array.from({ length: blocks }, (_, block) => {
    const own = trials.filter((_item, at) => at % blocks === block);
    const statements = [...cells.flatMap((items) => items.slice(block, block + 1)), ...own];
    return [
      ...keptApart(
        statements.filter(({ format }) => format !== "sjt"),
        random,
      ),
      ...shareOf(pairs, block, blocks),
      ...own.filter(({ format }) => format === "sjt"),
    ].map((item) => item.id);
  }).flat();
}

function shareOf<T>(items: readonly T[], block: number, blocks: number): T[] {
  const share = Math.ceil(items.length / blocks);
  return items.slice(block * share, (block + 1) * share);
}

const facetOf = (item: Item): string => (item.format === "work" ? "work" : item.facet);

function cellsOf(items: readonly Item[]): Map<string, Item[]> {
  const cells = new Map<string, Item[]>();
  for (const item of items) {
    if (item.format !== "likert" && item.format !== "work") continue;
    const cell = item.format === "work" ? "work" : `${item.facet} ${item.dimension}`;
    cells.set(cell, [...(cells.get(cell) ?? []), item]);
  }
  return cells;
}

function keptApart(items: readonly Item[], random: Random): Item[] {
  let order = shuffled(items, random);
  for (let attempt = 0; attempt < TRIES && hasNeighbours(order); attempt++)
    order = shuffled(items, random);
  return order;
}

const hasNeighbours = (items: readonly Item[]): boolean =>
  items.some((item, index) => {
    const next = items[index + 1];
    return next !== undefined && facetOf(item) === facetOf(next);
  });
