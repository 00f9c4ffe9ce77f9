import { type Random, seededRandom, shuffled } from "@/lib/kernel/random";
import type { Instrument, Item } from "./instrument";
import { isTriedOut } from "./is-tried-out";

/**
 * The items that one sitting tries out: a window of `count` on a circle of all that are being tried out.
 *
 * As many consecutive seeds as there are items share one circle and begin at each of its places once, so that every
 * item is drawn equally often; the next seeds get another circle, so that no two items always come together.
 *
 * @param seed  integer from 0
 * @param count at most so many
 * @returns different items; never two situations while they are a quarter of the circle or less
 */
export function drawnTrials(instrument: Instrument, seed: number, count: number): Item[] {
  const all = instrument.items.filter(isTriedOut);
  if (all.length <= count) return all;
  const round = Math.floor(seed / all.length);
  const circle = circleOf(all, seededRandom(round));
  const from = seed % all.length;
  return Array.from({ length: count }, (_, k) => circle[(from + k) % circle.length]).filter(
    (item) => item !== undefined,
  );
}

/** Statements in turn from either dimension, with the situations evenly between them. */
function circleOf(items: readonly Item[], random: Random): Item[] {
  const likert = shuffled(
    items.filter((item) => item.format === "likert"),
    random,
  );
  const [one, other] = [
    likert.filter((item) => item.dimension === "specialist"),
    likert.filter((item) => item.dimension === "leadership"),
  ];
  const statements: Item[] = Array.from({ length: likert.length }, (_, k) =>
    [one[k], other[k]].filter((item) => item !== undefined),
  ).flat();
  const situations = shuffled(
    items.filter((item) => item.format === "sjt"),
    random,
  );
  situations.forEach((item, k) => {
    statements.splice(Math.floor((k * items.length) / situations.length), 0, item);
  });
  return statements;
}
