import { expect, it } from "vitest";
import { adaptiveRun, type StopRule } from "@/lib/psychometrics/adaptive-run";
import type { Instrument } from "@/lib/psychometrics/instrument";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import { describeReference } from "./describe-reference";
import { answersOf, fittedInstrument, num, referenceFit, referenceRows } from "./reference-files";

/** The bank of 40: a and b in columns, d = −a b. */
function bank(): Instrument {
  const items = referenceRows("cat_grm40/items.csv").map((row) => ({
    item: `i${row.item}`,
    a: num(row, "a"),
    d: ["X1", "X2", "X3", "X4"].map((column) => -num(row, "a") * num(row, column)),
  }));
  return fittedInstrument({ logLik: 0, n: 0, items }, ["t"]);
}

const RULES: [string, StopRule, { length: number; rmse: number; bias: number; se: number }][] = [
  [
    "catr_se035",
    { stopSe: 0.35, min: 1, max: null },
    { length: 5.56, rmse: 0.3406, bias: 0.0034, se: 0.3345 },
  ],
  ["catr_len12", { length: 12 }, { length: 12, rmse: 0.2508, bias: 0.0085, se: 0.2469 }],
];

describeReference("adaptive runs", () => {
  it.each(RULES)("%s gives catR's items", (file, stop, summary) => {
    const instrument = bank();
    const tables = scoringTables(instrument);
    const runs = referenceRows(`cat_grm40/${file}.csv`);
    const people = referenceRows("cat_grm40/responses.csv");
    const sums = { same: 0, length: 0, bias: 0, square: 0, se: 0 };
    const worst = { theta: 0, se: 0, otherTheta: 0 };
    people.forEach((person, i) => {
      const row = runs[i] ?? {};
      const answers = answersOf(person, instrument.items);
      const run = adaptiveRun(instrument, tables, answers, { rule: "fisher", stop });
      const [theta = Number.NaN] = run.estimate.means;
      const [se = Number.NaN] = run.estimate.standardErrors;
      const gap = Math.abs(theta - num(row, "theta_hat"));
      if (run.items.map((item) => item + 1).join(" ") === row.items) {
        sums.same++;
        worst.theta = Math.max(worst.theta, gap);
        worst.se = Math.max(worst.se, Math.abs(se - num(row, "se")));
      } else worst.otherTheta = Math.max(worst.otherTheta, gap);
      const error = theta - num(row, "theta");
      sums.length += run.items.length;
      sums.bias += error;
      sums.square += error * error;
      sums.se += se;
    });
    expect(sums.same).toBeGreaterThanOrEqual(0.995 * people.length);
    expect(Math.max(worst.theta, worst.se)).toBeLessThan(1e-4);
    expect(worst.otherTheta).toBeLessThan(0.02);
    expect(sums.length / people.length).toBeCloseTo(summary.length, 2);
    expect(Math.sqrt(sums.square / people.length)).toBeCloseTo(summary.rmse, 3);
    expect(sums.bias / people.length).toBeCloseTo(summary.bias, 3);
    expect(sums.se / people.length).toBeCloseTo(summary.se, 3);
  });

  it("gives mirtCAT's items in two dimensions", () => {
    const instrument = fittedInstrument(referenceFit("synthetic_pairs_2d"), ["s", "l"]);
    const tables = scoringTables(instrument);
    const people = referenceRows("synthetic_pairs_2d/responses.csv");
    const runs = referenceRows("synthetic_pairs_2d/mcat_mirtCAT_DPrule_se045.csv");
    for (const row of runs) {
      const answers = answersOf(people[Number(row.person) - 1] ?? {}, instrument.items);
      const stop = { stopSe: 0.45, min: 4, max: 22 };
      const run = adaptiveRun(instrument, tables, answers, { rule: "d", stop });
      expect(run.items.map((item) => item + 1).join(" ")).toBe(row.items);
      run.estimate.means.forEach((mean, k) => {
        expect(Math.abs(mean - num(row, `eap${k + 1}`))).toBeLessThan(1e-5);
      });
      run.estimate.standardErrors.forEach((se, k) => {
        expect(Math.abs(se - num(row, `se${k + 1}`))).toBeLessThan(1e-5);
      });
    }
  });
});
