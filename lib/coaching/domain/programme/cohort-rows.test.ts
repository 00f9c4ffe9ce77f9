import fc from "fast-check";
import { expect, it } from "vitest";
import { cohortRows } from "./cohort-rows";

const sizesOf = (none: number, ...cohorts: number[]) => [
  { cohort: null, people: none },
  ...cohorts.map((people, at) => ({ cohort: String.fromCharCode(97 + at), people })),
];
/** What a page tells: how many of whom, of whom that they are not told, and who else there is. */
const said = (none: number, cohorts: readonly number[]): string => {
  const { told, rest } = cohortRows(sizesOf(none, ...cohorts));
  const each = sizesOf(none, ...cohorts).slice(1);
  return JSON.stringify([
    each.map(({ cohort, people }) => (people === 0 || told.includes(cohort ?? "") ? people : "?")),
    rest,
  ]);
};

it("tells cohorts of five and more, the largest first, and counts the others with whoever is in none", () => {
  expect(cohortRows(sizesOf(6, 5, 12, 3))).toEqual({ told: ["b", "a"], rest: 9 });
  expect(cohortRows(sizesOf(0, 5, 12))).toEqual({ told: ["b", "a"], rest: 0 });
  expect(cohortRows([])).toEqual({ told: [], rest: 0 });
});

it("counts the smallest with the rest where that would be one to four people", () => {
  expect(cohortRows(sizesOf(2, 8, 12))).toEqual({ told: ["b"], rest: 10 });
  expect(cohortRows(sizesOf(0, 8, 3))).toEqual({ told: [], rest: 11 });
  expect(cohortRows(sizesOf(3))).toEqual({ told: [], rest: 3 });
});

it("lets nobody work out how many a small cohort, or those in none, are: by every size that is told alike", () => {
  const sizes = fc.record({
    none: fc.nat(9),
    cohorts: fc.array(fc.nat(9), { minLength: 1, maxLength: 2 }),
  });
  fc.assert(
    fc.property(sizes, ({ none, cohorts }) => {
      const people = none + cohorts.reduce((all, one) => all + one, 0);
      fc.pre(people >= 5);
      const { told, rest } = cohortRows(sizesOf(none, ...cohorts));
      expect(rest === 0 || rest >= 5).toBe(true);
      const possible = [...splits(people, cohorts.length + 1)]
        .map(([other = 0, ...each]) => ({ other, each }))
        .filter(({ other, each }) => said(other, each) === said(none, cohorts));
      for (const [at, size] of cohorts.entries()) {
        if (size === 0 || told.includes(String.fromCharCode(97 + at))) continue;
        expect(new Set(possible.map(({ each }) => each[at])).size).toBeGreaterThan(1);
      }
      if (none > 0 && none < 5)
        expect(new Set(possible.map(({ other }) => other)).size).toBeGreaterThan(1);
    }),
    { numRuns: 400 },
  );
});

function* splits(people: number, parts: number): Generator<number[]> {
  if (parts === 1) return void (yield [people]);
  for (let first = 0; first <= people; first++)
    for (const rest of splits(people - first, parts - 1)) yield [first, ...rest];
}
