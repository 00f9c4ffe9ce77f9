import fc from "fast-check";
import { expect, it } from "vitest";
import type { ShownTable } from "./hidden-cells";
import { type Group, programmeOf } from "./programme";

// Somebody who knows all that is shown of two cohorts tries every way in which people could be spread over the signs of a
// person, here two paths, two steps and two reviews: eight kinds of person in each cohort.

const PATHS = ["specialist", "leadership"] as const;
const STANDS = ["requested", "none"] as const;
const KINDS = [0, 1].flatMap((path) =>
  [0, 1].flatMap((progress) => [0, 1].map((review) => ({ path, progress, review }))),
);
type Spread = readonly number[];

const groupsOf = (cohort: string | null, spread: Spread): Group[] =>
  spread.map((people, at) => ({
    ...{ cohort, people, progress: KINDS[at]?.progress ?? 0 },
    path: PATHS[KINDS[at]?.path ?? 0] ?? "none",
    review: STANDS[KINDS[at]?.review ?? 0] ?? "none",
  }));

function* spreads(people: number, kinds: number): Generator<number[]> {
  if (kinds === 1) return void (yield [people]);
  for (let first = 0; first <= people; first++)
    for (const rest of spreads(people - first, kinds - 1)) yield [first, ...rest];
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const having = (spread: Spread, sign: keyof (typeof KINDS)[number], is: number) =>
  sum(spread.filter((_, at) => KINDS[at]?.[sign] === is));

/** What a row says of two cells of each table, as the tables have their columns. */
const CELLS = [
  { table: "paths", at: [0, 1], sign: "path" },
  { table: "progress", at: [0, 1], sign: "progress" },
  { table: "reviews", at: [0, 2], sign: "review" },
] as const;
type Tables = Record<(typeof CELLS)[number]["table"], ShownTable>;

const fitsRow = (spread: Spread, tables: Tables, row: number): boolean =>
  CELLS.every(({ table, at, sign }) =>
    at.every((column, is) => {
      const told = tables[table][row]?.[column] ?? null;
      return told === null || told === having(spread, sign, is);
    }),
  );

/** Every group that any of the signs make: of one or both cohorts, on one or both paths, and so on. */
const groups = [1, 2, 3].flatMap((cohorts) =>
  [1, 2, 3].flatMap((path) =>
    [1, 2, 3].flatMap((progress) =>
      [1, 2, 3].map((review) => ({
        cohorts,
        kinds: KINDS.map(
          (kind) =>
            (path & (1 << kind.path)) !== 0 &&
            (progress & (1 << kind.progress)) !== 0 &&
            (review & (1 << kind.review)) !== 0,
        ),
      })),
    ),
  ),
);
const peopleOf = (kinds: readonly boolean[], spread: Spread) =>
  sum(spread.filter((_, at) => kinds[at]));

const spread = fc
  .array(fc.nat(3), { minLength: 8, maxLength: 8 })
  .filter((people) => sum(people) >= 5 && sum(people) <= 6);

it("tells of no group of one to four, by any of the signs of a person, by trying every way that would show the same", () => {
  fc.assert(
    fc.property(spread, spread, (one, other) => {
      const shown = programmeOf([...groupsOf("a", one), ...groupsOf(null, other)]);
      if (shown?.kind !== "by cohort") throw new Error("two rows were not told");
      const { paths, progress, reviews } = shown.cohorts;
      const tables = { paths, progress, reviews };
      const ways = [one, other].map((of, row) =>
        [...spreads(sum(of), 8)].filter((way) => fitsRow(way, tables, row)),
      );
      const open = new Map(
        groups.flatMap((group) => {
          const is = inBoth(group, one, other);
          return is > 0 && is < 5 ? [[group, is] as const] : [];
        }),
      );
      for (const first of ways[0] ?? [])
        for (const second of ways[1] ?? []) {
          if (open.size === 0) return;
          if (!fitsTotals(first, second, tables)) continue;
          for (const [group, is] of open)
            if (inBoth(group, first, second) !== is) open.delete(group);
        }
      expect([...open.values()]).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

const inBoth = ({ cohorts, kinds }: (typeof groups)[number], one: Spread, other: Spread) =>
  (cohorts & 1 ? peopleOf(kinds, one) : 0) + (cohorts & 2 ? peopleOf(kinds, other) : 0);

const fitsTotals = (one: Spread, other: Spread, tables: Tables): boolean =>
  CELLS.every(({ table, at, sign }) =>
    at.every((column, is) => {
      const told = tables[table].at(-1)?.[column] ?? null;
      return told === null || told === having(one, sign, is) + having(other, sign, is);
    }),
  );

it("would tell of two people, were paths by progress shown besides, with no number under five in any table", () => {
  // Cohort by path by progress. Three tables of its sides leave it one way to differ: by `more` in four cells, less in four.
  const cube = [
    [
      [0, 5],
      [5, 2],
    ],
    [
      [0, 6],
      [6, 4],
    ],
  ];
  const cells = cube.flatMap((of, cohort) =>
    of.flatMap((line, path) =>
      line.map((people, progress) => ({ signs: [cohort, path, progress], people })),
    ),
  );
  for (const without of [0, 1, 2]) {
    const side = new Map<string, number>();
    for (const { signs, people } of cells) {
      const where = signs.toSpliced(without, 1).join();
      side.set(where, (side.get(where) ?? 0) + people);
    }
    for (const people of side.values()) expect(people === 0 || people >= 5).toBe(true);
  }
  const possible = Array.from({ length: 57 }, (_, at) => at - 28).filter((more) =>
    cells.every(({ signs, people }) => people + (sum(signs) % 2 ? more : -more) >= 0),
  );
  // Who of the first cohort leads and has done something: two, and no other number.
  expect(possible).toEqual([0]);
});
