import type { Random } from "@/lib/kernel/random";
import { cellOf, unmetCells } from "./content-cells";
import type { Instrument } from "./instrument";
import { nextItems } from "./next-item";

/** Shortest and longest adaptive test, and how many of the best items chance may choose from. */
export const LEAST_ITEMS = 16;
export const MOST_ITEMS = 36;
const BEST = 3;

/**
 * The next item a person is shown in adaptive mode: among the best three by the determinant rule,
 * by chance, so that no item is worn out.
 *
 * Items of the last attempt are left out while others remain; once the slots left
 * of the shortest test are no more than the content rule's need, only unmet cells are open, so that
 * no test is longer for its content.
 *
 * @param instrument calibrated
 * @param theta      running EAP, 0 before the first answer
 * @param options    given: items already given; last: items of the person's last attempt; random
 * @returns index of the item, or null when the bank is used up
 * @throws RangeError as `nextItems`
 * @see assessment method §2.7
 */
export function adaptiveChoice(
  instrument: Instrument,
  theta: readonly number[],
  { given, last, random }: { given: readonly number[]; last: readonly number[]; random: Random },
): number | null {
  const unmet = unmetCells(instrument, given);
  const need = [...unmet.values()].reduce((sum, missing) => sum + missing, 0);
  const left = instrument.items.flatMap((_, j) => (given.includes(j) ? [] : [j]));
  const isUnmet = (j: number) => {
    const item = instrument.items[j];
    const cell = item ? cellOf(item) : null;
    return cell !== null && unmet.has(cell);
  };
  const bound = need > 0 && LEAST_ITEMS - given.length <= need;
  const allowed = bound ? left.filter(isUnmet) : left;
  const fresh = allowed.filter((j) => !last.includes(j));
  const open = fresh.length > 0 ? fresh : allowed;
  const best = nextItems(instrument, theta, { given, open, rule: "d", count: BEST });
  return best[Math.floor(random() * best.length)]?.item ?? null;
}
