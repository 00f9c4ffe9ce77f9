import { type Random, seededRandom, shuffled } from "@/lib/kernel/random";
import type { Instrument, Item } from "./instrument";

/** Tries to keep neighbours apart before an order is taken as it is. */
const TRIES = 200;

/**
 * The order in which one person meets the items: as many blocks as a facet and dimension have statements.
 *
 * Each block holds one statement of every facet and dimension and one on the work itself, shuffled so that
 * neighbours differ in facet, and then its share of the pairs. Which statement falls into which block is
 * chance too. The order is stored with the sitting, never made again.
 *
 * @param seed integer; the same seed gives the same order on every machine
 * @returns every item's id exactly once
 */
export function shownOrder(instrument: Instrument, seed: number): string[] {
  const random = seededRandom(seed);
  const cells = [...cellsOf(instrument.items).values()].map((items) => shuffled(items, random));
  const blocks = Math.max(...cells.map((items) => items.length));
  const pairs = shuffled(
    instrument.items.filter((item) => item.format === "pair"),
    random,
  );
  const share = Math.ceil(pairs.length / blocks);
  return Array.from({ length: blocks }, (_, block) => {
    const statements = cells.flatMap((items) => items.slice(block, block + 1));
    return [
      ...keptApart(statements, random),
      ...pairs.slice(block * share, (block + 1) * share),
    ].map((item) => item.id);
  }).flat();
}

const facetOf = (item: Item): string => (item.format === "work" ? "work" : item.facet);

function cellsOf(items: readonly Item[]): Map<string, Item[]> {
  const cells = new Map<string, Item[]>();
  for (const item of items) {
    if (item.format === "pair") continue;
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
