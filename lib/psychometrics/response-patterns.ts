import type { Answers } from "./instrument";

/** One pattern of answers and how many people gave it. */
export type ResponsePattern = { answers: Answers; count: number };

/**
 * People grouped by identical answers: a short test has far fewer patterns than people.
 *
 * @param people keyed answers; those without any answer are dropped, they say nothing
 * @returns distinct patterns in the order first met; counts sum to the people with an answer
 * @see assessment method §2.9
 */
export function responsePatterns(people: readonly Answers[]): ResponsePattern[] {
  const patterns = new Map<string, ResponsePattern>();
  for (const answers of people) {
    if (answers.every((answer) => answer === null)) continue;
    const key = answers.join();
    const known = patterns.get(key);
    if (known) known.count++;
    else patterns.set(key, { answers, count: 1 });
  }
  return [...patterns.values()];
}
