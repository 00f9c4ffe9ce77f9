import type { Standing } from "./occupation-facts";

/** From which lean on, in points, the words grow stronger. Our own cuts: the first is that of `path_class`. */
const LEAN = { some: 10, clear: 25, strong: 50 } as const;

/** A lean in words, direction first; close to zero it is said to be none. */
export function leanWords(lean: number): string {
  const size = Math.abs(lean);
  if (size < LEAN.some) return "leans neither way";
  const side = lean > 0 ? "leadership" : "specialist work";
  if (size < LEAN.clear) return `leans a little toward ${side}`;
  return size < LEAN.strong ? `leans toward ${side}` : `leans strongly toward ${side}`;
}

/**
 * A percentile as a share of other occupations.
 *
 * @param index in [0, 100]
 * @throws RangeError outside it
 */
export function aboveWords(index: number): string {
  if (!(index >= 0 && index <= 100)) throw new RangeError(`index must be 0–100, got ${index}`);
  const whole = Math.round(index);
  if (whole > 98) return "higher than nearly all occupations";
  return whole < 2
    ? "lower than nearly all occupations"
    : `higher than ${whole} of 100 occupations`;
}

/** What the job zones mean, in the words of their publisher. */
const PREPARATION: Readonly<Record<number, string>> = {
  1: "little or no preparation",
  2: "some preparation",
  3: "medium preparation",
  4: "considerable preparation",
  5: "extensive preparation",
};

/** How much preparation a job zone (1–5) asks for; null where it is not known. */
export const preparationWords = (zone: number | null): string | null =>
  zone === null ? null : (PREPARATION[zone] ?? null);

/** The occupations of the same band of job zones (1 and 2 are one band), as a phrase. */
export function zoneBandWords(zone: number): string {
  if (zone <= 2) return "occupations that ask for little or some preparation";
  return `occupations that ask for ${PREPARATION[zone] ?? "the same preparation"}`;
}

/** Where an occupation stands, in two sentences: both indices, then the lean. */
export function standingSentence(title: string, standing: Standing): string {
  const { leadership, specialist, lean } = standing;
  const both = `On leadership ${title} stand ${aboveWords(leadership)}, on specialist work ${aboveWords(specialist)}.`;
  return `${both} Taken together, the work ${leanWords(lean)}.`;
}
