import type { Answers, GradedItem } from "./instrument";

/**
 * Raw answers made comparable: reversed items are recoded x → K − 1 − x, the others stay.
 * Every other function of this folder takes keyed answers.
 *
 * @param items K and key of each item
 * @param raw   as given, 0..K−1, or null where unanswered; same order and length as `items`
 * @returns keyed answers, null where unanswered
 * @throws RangeError on another length, a fraction, or an answer outside 0..K−1
 */
export function keyedAnswers(items: readonly GradedItem[], raw: Answers): (number | null)[] {
  if (raw.length !== items.length)
    throw new RangeError(`expected ${items.length} answers, got ${raw.length}`);
  return items.map((item, index) => {
    const answer = raw[index] ?? null;
    if (answer === null) return null;
    if (!Number.isInteger(answer) || answer < 0 || answer >= item.categories)
      throw new RangeError(`answer to ${item.id} must be 0..${item.categories - 1}, got ${answer}`);
    return item.reversed ? item.categories - 1 - answer : answer;
  });
}
