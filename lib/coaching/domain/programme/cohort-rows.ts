import { LEAST } from "./margins";

/** So many people are counted in this cohort; null: in none. */
export type CohortSize = { cohort: string | null; people: number };

/** Cohorts that are a row of their own, the largest first, and how many everybody else are. */
export type CohortRows = { told: readonly string[]; rest: number };

/**
 * Which cohorts are told by themselves: those of five people or more. All others are one row with whoever is in none; were
 * that row one to four people, the smallest of the others joins it, and so on until it is five or none.
 *
 * @param sizes each cohort at most once, whole numbers of people
 */
export function cohortRows(sizes: readonly CohortSize[]): CohortRows {
  const told = sizes
    .flatMap(({ cohort, people }) => (cohort !== null && people >= LEAST ? { cohort, people } : []))
    .sort((a, b) => b.people - a.people || (a.cohort < b.cohort ? -1 : 1));
  const sum = (some: readonly { people: number }[]) =>
    some.reduce((all, { people }) => all + people, 0);
  let rest = sum(sizes) - sum(told);
  while (rest > 0 && rest < LEAST) {
    const joins = told.pop();
    if (!joins) break;
    rest += joins.people;
  }
  return { told: told.map(({ cohort }) => cohort), rest };
}
