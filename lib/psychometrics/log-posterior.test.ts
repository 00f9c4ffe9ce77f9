import { describe, expect, it } from "vitest";
import { anInstrument, anItem, smallForm } from "./fixtures/instruments";
import { logPosterior } from "./log-posterior";
import { scoringTables } from "./scoring-tables";

describe("logPosterior", () => {
  it("is the prior without answers", () => {
    const tables = scoringTables(smallForm);
    expect(
      logPosterior(
        tables,
        smallForm.items.map(() => null),
      ),
    ).toEqual(tables.logPrior);
  });

  it("adds simple items along their axis and pairs cell by cell", () => {
    const tables = scoringTables(smallForm, 13);
    const answers = smallForm.items.map((_, j) => j % 5);
    const log = logPosterior(tables, answers);
    const [i, j] = [4, 9];
    const expected = tables.items.reduce(
      (sum, { axis, rows }, index) => {
        const row = rows[index % 5];
        return sum + (row?.[axis === "both" ? i * 13 + j : axis === 0 ? i : j] ?? Number.NaN);
      },
      tables.logPrior[i * 13 + j] ?? 0,
    );
    expect(log[i * 13 + j]).toBeCloseTo(expected, 12);
  });

  it("refuses another length and an answer that is no category", () => {
    const tables = scoringTables(anInstrument([anItem(), anItem()]));
    expect(() => logPosterior(tables, [1])).toThrow(RangeError);
    expect(() => logPosterior(tables, [1, 5])).toThrow(RangeError);
    expect(() => logPosterior(tables, [1, -1])).toThrow(RangeError);
  });
});
