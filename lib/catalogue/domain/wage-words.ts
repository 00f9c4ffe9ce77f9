import type { Pay } from "./occupation-facts";

/** From here on the survey publishes no figures: what stands there is a floor. BLS OEWS May 2024, per year. */
export const WAGE_CEILING = 239_200;

/** From here on two medians differ by more than rounding and sampling. Our own cut. */
const SAME_PAY_PCT = 3;

const dollars = new Intl.NumberFormat("en-US");

/** Whether the figure is a floor instead of an amount. */
export const isFloor = (wage: number | null): boolean => wage !== null && wage >= WAGE_CEILING;

/** Yearly pay in words: "$93,600", "$239,200 or more", "not published". */
export function wageWords(wage: number | null): string {
  if (wage === null) return "not published";
  return isFloor(wage) ? `$${dollars.format(WAGE_CEILING)} or more` : `$${dollars.format(wage)}`;
}

/** From which pay to which the middle four fifths of people reach; null where nothing was published. */
export function payRangeWords({ p10, p90 }: Pay): string | null {
  if (p10 === null || p90 === null) return null;
  return isFloor(p10) ? wageWords(p10) : `${wageWords(p10)} to ${wageWords(p90)}`;
}

/**
 * How the median pay of a next role differs, in percent of the present one. One wage code means that the two
 * are counted together; a median that is a floor makes the difference a bound, or unknown.
 */
export function wageChangeWords(from: Pay, to: Pay): string {
  if (from.median === null || to.median === null) return "pay not published for both";
  if (from.wageCode !== null && from.wageCode === to.wageCode)
    return "same wage code: pay is counted together";
  if (isFloor(from.median) && isFloor(to.median)) return "both above what is published";
  const change = Math.round((to.median / from.median - 1) * 100);
  if (isFloor(to.median)) return `at least ${signed(change)} median pay`;
  if (isFloor(from.median)) return `${signed(change)} median pay, or lower still`;
  if (Math.abs(change) < SAME_PAY_PCT) return "about the same median pay";
  return `${signed(change)} median pay`;
}

/** A percentage with its sign, a true minus, and a blank that does not break. */
export const signed = (percent: number): string =>
  `${percent > 0 ? "+" : percent < 0 ? "−" : ""}${Math.abs(percent)}\u00a0%`;
