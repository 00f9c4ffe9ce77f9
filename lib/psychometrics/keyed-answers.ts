import type { Answers, GradedItem } from "./instrument";

/**
 * How many answers a person may choose from: K, or more where categories were merged.
 *
 * @param item K, and the map of merged categories where there is one
 * @returns an integer ≥ 2
 * @see assessment method §2.9
 */
export const choicesOf = ({ categories, merged }: GradedItem): number =>
  merged?.length ?? categories;

/**
 * Raw answers made comparable: reversed items are recoded x → K − 1 − x, the others stay; then
 * answers whose categories were merged at calibration take the category they fell into.
 * Every other function of this folder takes keyed answers.
 *
 * @param items K and key of each item
 * @param raw   as given, 0..K−1, or null where unanswered; same order and length as `items`
 * @returns keyed answers, null where unanswered
 * @throws RangeError on another length, a fraction, an answer outside 0..K−1 or the merged categories
 * @see assessment method §2.1
 */
export function keyedAnswers(items: readonly GradedItem[], raw: Answers): (number | null)[] {
  if (raw.length !== items.length)
    throw new RangeError(`expected ${items.length} answers, got ${raw.length}`);
  return items.map((item, index) => {
    const answer = raw[index] ?? null;
    if (answer === null) return null;
    const choices = choicesOf(item);
    if (!Number.isInteger(answer) || answer < 0 || answer >= choices)
      throw new RangeError(`answer to ${item.id} must be 0..${choices - 1}, got ${answer}`);
    const keyed = item.reversed ? choices - 1 - answer : answer;
    return item.merged ? (item.merged[keyed] ?? null) : keyed;
  });
}
