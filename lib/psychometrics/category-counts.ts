import type { Answers, GradedItem } from "./instrument";

/**
 * How often each answer to each item was given.
 *
 * @param items  K of each
 * @param people keyed answers in item order, null where unanswered (counts nowhere)
 * @returns K counts per item
 * @throws RangeError on an answer that is no category of its item
 * @see assessment method §2.9 (categories below 10 answers)
 */
export function categoryCounts(
  items: readonly GradedItem[],
  people: readonly Answers[],
): number[][] {
  const counts = items.map(({ categories }) => Array.from({ length: categories }, () => 0));
  for (const answers of people)
    answers.forEach((answer, j) => {
      if (answer === null) return;
      const row = counts[j];
      if (row?.[answer] === undefined)
        throw new RangeError(`answer ${answer} is no category of item number ${j + 1}`);
      row[answer] = (row[answer] ?? 0) + 1;
    });
  return counts;
}
