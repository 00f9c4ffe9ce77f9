import type { Answers } from "./instrument";

/**
 * Inconsistency over pairs of a direct and a reversed item: mean |difference| of keyed answers.
 *
 * @param answers keyed, null where unanswered
 * @param pairs   indices of items that ask the opposite of each other
 * @returns mean distance in answer steps, 0 = consistent; null where no pair is complete. Compare
 *   it with a quantile simulated for the form.
 * @see assessment method §2.8 (d)
 */
export function oppositeDisagreement(
  answers: Answers,
  pairs: readonly (readonly [number, number])[],
): number | null {
  const distances = pairs.flatMap(([a, b]) => {
    const [first, second] = [answers[a] ?? null, answers[b] ?? null];
    return first === null || second === null ? [] : [Math.abs(first - second)];
  });
  if (distances.length === 0) return null;
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}
