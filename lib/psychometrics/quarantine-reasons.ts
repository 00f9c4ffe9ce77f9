/** Why an item should not be scored until it was looked at. */
export type QuarantineReason = "few-answers" | "weak-item-rest" | "flat" | "uncertain";

const LEAST = { itemRest: 0.2, slope: 0.4 } as const;
const MOST_ERROR = 0.3;

/**
 * What speaks against an item: too few answers to fit it; item-rest r < .20; a slope below .4 in the
 * keyed direction; a standard error of a slope above .3, or none to be had.
 *
 * @param item isKept: it had answers enough; itemRest: null where unknown; given: slopes whose signs
 *   are the key; slopes, errors: of the fit, null where there is none
 * @returns reasons, none for an item that may be scored
 * @see assessment method §2.9
 */
export function quarantineReasons({
  isKept,
  itemRest,
  given,
  slopes,
  errors,
}: {
  isKept: boolean;
  itemRest: number | null;
  given: readonly number[];
  slopes: readonly number[] | null;
  errors: readonly number[] | null;
}): QuarantineReason[] {
  if (!isKept) return ["few-answers"];
  const reasons: QuarantineReason[] = [];
  if (itemRest !== null && itemRest < LEAST.itemRest) reasons.push("weak-item-rest");
  if (!slopes) return reasons;
  const free = given.flatMap((slope, k) => (slope === 0 ? [] : [k]));
  const keyed = (k: number) => (slopes[k] ?? 0) * Math.sign(given[k] ?? 0);
  if (free.some((k) => keyed(k) < LEAST.slope)) reasons.push("flat");
  if (free.some((k) => !((errors?.[k] ?? Number.NaN) <= MOST_ERROR))) reasons.push("uncertain");
  return reasons;
}
