import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eapEstimate } from "./eap-estimate";
import { anInstrument, anItem, catBank, pairsSet, smallForm } from "./fixtures/instruments";
import type { Instrument } from "./instrument";
import { posterior } from "./posterior";
import { scoringTables } from "./scoring-tables";

const answersTo = ({ items }: Instrument) =>
  fc.tuple(
    ...items.map(({ categories }) => fc.option(fc.integer({ min: 0, max: categories - 1 }))),
  );

describe("eapEstimate", () => {
  it("agrees with mirt on 31 × 31 and with a 600 × 600 grid at 61 × 61", () => {
    const [coarse, fine] = [31, 61].map((points) => scoringTables(pairsSet.instrument, points));
    if (!coarse || !fine) throw new Error("two grids");
    for (const person of pairsSet.people) {
      const near = eapEstimate(coarse, person.answers);
      const far = eapEstimate(fine, person.answers);
      for (const k of [0, 1]) {
        expect(near.means[k]).toBeCloseTo(person.means31[k] ?? Number.NaN, 6);
        expect(near.standardErrors[k]).toBeCloseTo(person.se31[k] ?? Number.NaN, 6);
        expect(far.means[k]).toBeCloseTo(person.means[k] ?? Number.NaN, 5);
        expect(far.standardErrors[k]).toBeCloseTo(person.se[k] ?? Number.NaN, 5);
      }
      expect(far.covariance).toBeCloseTo(person.covariance, 5);
    }
  });

  it("returns the prior without answers", () => {
    const { means, standardErrors } = eapEstimate(
      scoringTables(smallForm),
      smallForm.items.map(() => null),
    );
    expect(means[0]).toBeCloseTo(0, 12);
    expect(standardErrors[1]).toBeCloseTo(1, 6);
  });

  it("does not take a missing answer for a 0", () => {
    const tables = scoringTables(catBank.instrument);
    const [missing, lowest] = [null, 0].map((last) => {
      const answers = catBank.instrument.items.map((_, j) => (j === 39 ? last : 2));
      return eapEstimate(tables, answers).means[0] ?? Number.NaN;
    });
    expect(missing).not.toBe(lowest);
    expect(lowest).toBeLessThan(missing ?? Number.NaN);
  });

  it("rises with every single answer, the highest option included", () => {
    const tables = scoringTables(catBank.instrument);
    catBank.instrument.items.forEach((_, changed) => {
      const means = [0, 1, 2, 3, 4].map((answer) => {
        const answers = catBank.instrument.items.map((__, j) => (j === changed ? answer : 2));
        return eapEstimate(tables, answers).means[0] ?? Number.NaN;
      });
      expect(means).toEqual([...means].sort((a, b) => a - b));
      expect(new Set(means).size).toBe(5);
    });
  });

  it("stays finite on 2,000 items, all highest, all lowest or mixed", () => {
    const items = Array.from({ length: 2000 }, (_, j) =>
      anItem({ slopes: j % 2 ? [1.35, 0] : [0, 1.35] }),
    );
    const tables = scoringTables(anInstrument([...items, anItem({ slopes: [1.1, -1.1] })]));
    for (const answer of [() => 4, () => 0, (j: number) => j % 5]) {
      const answers = Array.from({ length: 2001 }, (_, j) => answer(j));
      const { means, standardErrors, covariance } = eapEstimate(tables, answers);
      expect([...means, ...standardErrors, covariance].every(Number.isFinite)).toBe(true);
    }
  });

  it("swaps its result when the dimensions of the instrument are swapped", () => {
    const swapped = anInstrument(
      smallForm.items.map((item) => ({ ...item, slopes: [...item.slopes].reverse() })),
    );
    const [one, other] = [smallForm, swapped].map((form) => scoringTables(form));
    if (!one || !other) throw new Error("two forms");
    fc.assert(
      fc.property(answersTo(smallForm), (answers) => {
        const [a, b] = [eapEstimate(one, answers), eapEstimate(other, answers)];
        expect(b.means[0]).toBeCloseTo(a.means[1] ?? Number.NaN, 10);
        expect(b.standardErrors[0]).toBeCloseTo(a.standardErrors[1] ?? Number.NaN, 10);
        expect(b.covariance).toBeCloseTo(a.covariance, 10);
      }),
      { numRuns: 40 },
    );
  });

  it("never expects a wider SE from one more item", () => {
    const tables = scoringTables(smallForm);
    fc.assert(
      fc.property(answersTo(smallForm), fc.integer({ min: 0, max: 13 }), (answers, asked) => {
        const before = answers.map((answer, j) => (j === asked ? null : answer));
        const now = eapEstimate(tables, before).standardErrors;
        const later = [0, 1, 2, 3, 4].map((answer) => {
          const after = before.map((old, j) => (j === asked ? answer : old));
          return { after, weight: Math.exp(evidence(after) - evidence(before)) };
        });
        now.forEach((se, k) => {
          const expected = later.reduce(
            (sum, { after, weight }) =>
              sum + weight * (eapEstimate(tables, after).standardErrors[k] ?? 0) ** 2,
            0,
          );
          expect(Math.sqrt(expected)).toBeLessThanOrEqual(se + 1e-9);
        });
      }),
      { numRuns: 30 },
    );
    function evidence(answers: readonly (number | null)[]) {
      return posterior(tables, answers).logMarginal;
    }
  });
});
