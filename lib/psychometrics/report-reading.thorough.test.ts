import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changePosterior } from "./change-posterior";
import { classProbabilities } from "./class-probabilities";
import { classWeights } from "./class-weights";
import { eapEstimate } from "./eap-estimate";
import { anInstrument, anItem, smallForm } from "./fixtures/instruments";
import type { Answers, Instrument } from "./instrument";
import { marginalLikelihood } from "./marginal-likelihood";
import { personFit } from "./person-fit";
import { REPORT_POINTS, reportReading } from "./report-reading";
import { scoringTables } from "./scoring-tables";

const answers = smallForm.items.map((_, j) => (j % 3) + 1);

it("widens provisional versions, and not those whose numbers carry no doubt", () => {
  const calibrated = { ...smallForm, status: "calibrated" } as const;
  const exact = reportReading(calibrated, answers).estimate;
  const tables = scoringTables(calibrated, REPORT_POINTS);
  expect(exact).toEqual(eapEstimate(tables, answers));
  const widened = reportReading(smallForm, answers).estimate;
  expect(widened.standardErrors[0]).toBeGreaterThan(exact.standardErrors[0] ?? 0);
});

it("widens calibrated versions by the covariance of their items, and less than invented numbers", () => {
  const known = { ...smallForm, status: "calibrated" } as const;
  const covered = (variance: number) => ({
    ...known,
    items: known.items.map((item) => {
      const size = item.slopes.filter((slope) => slope !== 0).length + item.intercepts.length;
      const covariance = Array.from({ length: size }, (_, p) =>
        Array.from({ length: size }, (__, q) => (p === q ? variance : 0)),
      );
      return { ...item, covariance };
    }),
  });
  const errorOf = (form: Instrument) =>
    reportReading(form, answers).estimate.standardErrors[0] ?? 0;
  expect(errorOf(covered(0.01))).toBeGreaterThan(errorOf(known));
  expect(errorOf(covered(0.01))).toBeLessThan(errorOf(smallForm));
  expect(errorOf(covered(1e-12))).toBeCloseTo(errorOf(known), 5);
});

describe("whatever was answered", () => {
  const exact = { ...smallForm, status: "calibrated" } as const;
  const cuts = { tau: [0.1, 0.3], delta: 0.5 };
  const turned = (form: Instrument): Instrument => ({
    ...form,
    dimensions: [...form.dimensions].reverse(),
    items: form.items.map((item) => ({ ...item, slopes: [...item.slopes].reverse() })),
  });
  const told = (form: Instrument, tau: readonly number[], given: Answers) => {
    const { posterior, estimate } = reportReading(form, given);
    const weights = classWeights(REPORT_POINTS, { ...cuts, tau });
    return { estimate, classes: classProbabilities(posterior, weights) };
  };
  const any = fc.tuple(...exact.items.map(() => fc.option(fc.integer({ min: 0, max: 4 }))));

  it("swapping the dimensions swaps the result, classes included", () => {
    const other = turned(exact);
    fc.assert(
      fc.property(any, (given) => {
        const [one, two] = [told(exact, [0.1, 0.3], given), told(other, [0.3, 0.1], given)];
        expect(two.estimate.means[1]).toBeCloseTo(one.estimate.means[0] ?? Number.NaN, 9);
        expect(two.classes.first).toBeCloseTo(one.classes.second, 6);
        expect(two.classes.second).toBeCloseTo(one.classes.first, 6);
        expect(two.classes.hybrid).toBeCloseTo(one.classes.hybrid, 6);
      }),
      { numRuns: 15 },
    );
  });

  it("the highest option of every item works, and only pulls the way of its key", () => {
    exact.items.forEach(({ slopes, categories }, asked) => {
      const alone = exact.items.map((_, j) => (j === asked ? categories - 1 : null));
      const { means } = reportReading(exact, alone).estimate;
      slopes.forEach((slope, k) => {
        if (slope !== 0) expect(Math.sign(means[k] ?? 0)).toBe(Math.sign(slope));
      });
    });
  });

  it("a missing answer is not a 0: it leaves the reading as if it had not been asked", () => {
    const missing = answers.map((answer, j) => (j === 2 ? null : answer));
    const zero = answers.map((answer, j) => (j === 2 ? 0 : answer));
    const fewer = { ...exact, items: exact.items.filter((_, j) => j !== 2) };
    const without = answers.filter((_, j) => j !== 2);
    expect(reportReading(exact, missing).estimate).toEqual(reportReading(fewer, without).estimate);
    expect(reportReading(exact, zero).estimate.means[0]).not.toBeCloseTo(
      reportReading(exact, missing).estimate.means[0] ?? 0,
      2,
    );
  });

  it("2,000 items give no NaN: classes, person fit and change included", () => {
    const items = Array.from({ length: 2000 }, (_, j) =>
      anItem({ id: `i${j}`, slopes: j % 2 ? [1.35, 0] : [0, 1.35] }),
    );
    const long = anInstrument([...items, anItem({ slopes: [1.1, -1.1] })]);
    const sittings = [() => 4, () => 0, (j: number) => (j % 2 ? 4 : 0), (j: number) => j % 5].map(
      (answer) => Array.from({ length: 2001 }, (_, j) => answer(j)),
    );
    const readings = sittings.map((given) => reportReading(long, given));
    readings.forEach(({ posterior, estimate }, i) => {
      const classes = classProbabilities(posterior, classWeights(REPORT_POINTS, cuts));
      const { mean, sd, up, atLeastHalf } = changePosterior(
        marginalLikelihood(posterior, 0),
        marginalLikelihood(readings[0]?.posterior ?? posterior, 0),
        0.7,
      );
      const numbers = [
        ...[...estimate.means, ...estimate.standardErrors, estimate.covariance],
        ...[...Object.values(classes), mean, sd, up, atLeastHalf],
        personFit(long, sittings[i] ?? [], estimate.means) ?? Number.NaN,
      ];
      expect(numbers.every(Number.isFinite)).toBe(true);
    });
  });
});
