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
  const sum = (values: number[]) => values.reduce((people, value) => people + value, 0);
  const fits = () =>
    chosen.every((line, row) => [null, sum(line)].includes(given(row, columns))) &&
    Array.from({ length: columns }, (_, column) => column).every((column) =>
      [null, sum(chosen.map((line) => line[column] ?? 0))].includes(given(rows, column)),
    );
  yield* fill(0, grand);
}

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
