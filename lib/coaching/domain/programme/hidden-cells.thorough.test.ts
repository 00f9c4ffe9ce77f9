import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hideSmall, type ShownTable } from "./hidden-cells";

const table = (rows: number, columns: number, max: number) =>
  fc.array(fc.array(fc.nat(max), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

/** All tables of counts that show the same: an attacker's whole knowledge, by trying everything. */
function* sameShown(shown: ShownTable, most: number): Generator<number[][]> {
  const [rows, columns] = [shown.length - 1, (shown[0]?.length ?? 1) - 1];
  const grand = shown[rows]?.[columns] ?? most;
  const given = (row: number, column: number) => shown[row]?.[column] ?? null;
  const chosen = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  function* fill(at: number, left: number): Generator<number[][]> {
    if (at === rows * columns) {
      if (left === 0 && fits()) yield chosen.map((line) => [...line]);
      return;
    }
    const [row, column] = [Math.floor(at / columns), at % columns];
    const known = given(row, column);
    for (let value = known ?? 0; value <= Math.min(known ?? left, left); value++) {
      (chosen[row] ?? [])[column] = value;
      yield* fill(at + 1, left - value);
    }
  }
  const fits = () =>
    chosen.every((line, row) => [null, sum(line)].includes(given(row, columns))) &&
    Array.from({ length: columns }, (_, column) => column).every((column) =>
      [null, sum(chosen.map((line) => line[column] ?? 0))].includes(given(rows, column)),
    );
  yield* fill(0, grand);
}

const sum = (values: readonly number[]) => values.reduce((people, value) => people + value, 0);

const withTotals = (counts: number[][]): number[][] => {
  const rows = counts.map((line) => [...line, line.reduce((a, b) => a + b, 0)]);
  return [...rows, (rows[0] ?? []).map((_, c) => rows.reduce((a, line) => a + (line[c] ?? 0), 0))];
};

describe("hideSmall", () => {
  it("tells of nobody where there are fewer than five in all", () => {
    expect(hideSmall([[4, 0]])).toBeNull();
    expect(hideSmall([[3, 2]])).not.toBeNull();
  });

  it("shows a table without small groups whole", () => {
    expect(
      hideSmall([
        [5, 0],
        [7, 12],
      ]),
    ).toEqual([
      [5, 0, 5],
      [7, 12, 19],
      [12, 12, 24],
    ]);
  });

  it("hides what would give a small group away", () => {
    // 2 alone would follow from its row and column: a second of its row, its column, and where these meet.
    expect(
      hideSmall([
        [2, 9, 20],
        [8, 7, 30],
        [40, 50, 60],
      ]),
    ).toEqual([
      [null, null, 20, 31],
      [null, null, 30, 45],
      [40, 50, 60, 150],
      [50, 66, 110, 226],
    ]);
  });

  it("lets no hidden number follow from what is shown, by trying everything", () => {
    fc.assert(
      fc.property(
        fc.oneof(table(1, 4, 7), table(2, 2, 9), table(2, 3, 6), table(3, 2, 6)),
        (counts) => {
          const shown = hideSmall(counts);
          if (!shown) return;
          const whole = withTotals(counts);
          const seen = new Map<string, Set<number>>();
          for (const one of sameShown(shown, 99))
            for (const [r, line] of withTotals(one).entries())
              for (const [c, value] of line.entries())
                seen.set(`${r},${c}`, (seen.get(`${r},${c}`) ?? new Set()).add(value));
          for (const [r, line] of shown.entries())
            for (const [c, value] of line.entries()) {
              const options = seen.get(`${r},${c}`) ?? new Set();
              expect(options.has(whole[r]?.[c] ?? -1)).toBe(true);
              if (value === null) expect(options.size).toBeGreaterThan(1);
            }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("lets no group of one to four follow from lines added and subtracted", () => {
    // Of the first two rows 12 are hidden, 8 of them in the first column: 4 would be left in the other two.
    const counts = [
      [4, 1, 1],
      [4, 1, 1],
      [20, 9, 9],
    ];
    const shown = hideSmall(counts, true);
    expect(shown?.map((line) => line.at(-1))).toEqual([6, 6, 38, 50]);
    expect([shown?.[2]?.[0], shown?.[3]?.[0]]).toContain(null);
  });

  it("tells of no group of cells that is one to four people, by trying every group in every table", () => {
    fc.assert(
      fc.property(
        fc.oneof(table(1, 4, 7), table(2, 2, 9), table(2, 3, 5), table(3, 2, 5)),
        fc.boolean(),
        (counts, keeps) => {
          const keepsRows =
            keeps && counts.every((line) => [0, 5].includes(Math.min(5, sum(line))));
          const shown = hideSmall(counts, keepsRows);
          if (!shown) return;
          if (keepsRows) expect(shown.map((line) => line.at(-1))).not.toContain(null);
          const whole = counts.flat();
          const possible = [...sameShown(shown, 99)].map((one) => one.flat());
          for (let group = 1; group < 1 << whole.length; group++) {
            const people = (of: number[]) => sum(of.filter((_, cell) => group & (1 << cell)));
            if (people(whole) === 0 || people(whole) >= 5) continue;
            expect(possible.some((one) => people(one) !== people(whole))).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("keeps the totals of rows where asked to, and refuses to where one is too small", () => {
    const counts = [
      [3, 9],
      [8, 40],
    ];
    expect(hideSmall(counts, true)).toEqual([
      [null, null, 12],
      [null, null, 48],
      [11, 49, 60],
    ]);
    expect(() =>
      hideSmall(
        [
          [3, 0],
          [9, 9],
        ],
        true,
      ),
    ).toThrow(RangeError);
  });

  it("shows no count of one to four, nor leaves one to be subtracted from a shown total", () => {
    fc.assert(
      fc.property(table(4, 5, 30), (counts) => {
        const shown = hideSmall(counts);
        if (!shown) return;
        const whole = withTotals(counts);
        const lines = [
          ...shown.map((line, r) => line.map((value, c) => ({ value, is: whole[r]?.[c] ?? 0 }))),
          ...(shown[0] ?? []).map((_, c) =>
            shown.map((line, r) => ({ value: line[c] ?? null, is: whole[r]?.[c] ?? 0 })),
          ),
        ];
        for (const line of lines) {
          for (const { value } of line)
            expect(value === null || value === 0 || value >= 5).toBe(true);
          if (line.at(-1)?.value === null) continue;
          const rest = line.slice(0, -1).filter(({ value }) => value === null);
          const people = rest.reduce((sum, { is }) => sum + is, 0);
          expect(people === 0 || people >= 5).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("refuses what is no table of people", () => {
    for (const counts of [[], [[]], [[1, 2], [3]], [[-1]], [[1.5]]])
      expect(() => hideSmall(counts)).toThrow(RangeError);
  });
});
