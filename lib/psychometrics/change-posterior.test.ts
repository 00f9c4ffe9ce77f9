import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeIndex } from "./change-index";
import { changePosterior } from "./change-posterior";
import { eapEstimate } from "./eap-estimate";
import { catBank } from "./fixtures/instruments";
import type { Answers } from "./instrument";
import { marginalLikelihood } from "./marginal-likelihood";
import { posterior } from "./posterior";
import { scoringTables } from "./scoring-tables";
import { thetaGrid } from "./theta-grid";

const tables = scoringTables(catBank.instrument, 121);
const likelihood = (answers: Answers) => marginalLikelihood(posterior(tables, answers), 0);
const bell = (centre: number, sd: number) =>
  thetaGrid(121).map((t) => Math.exp(-0.5 * ((t - centre) / sd) ** 2));

describe("changePosterior", () => {
  it("is the normal posterior of a difference for normal likelihoods", () => {
    const [a, b, sd, rho] = [-0.4, 0.8, 0.4, 0.7];
    const { mean, sd: spread } = changePosterior(bell(a, sd), bell(b, sd), rho);
    const prior = 2 * (1 - rho);
    const noise = 2 * sd * sd;
    expect(mean).toBeCloseTo(((b - a) * prior) / (prior + noise), 6);
    expect(spread).toBeCloseTo(Math.sqrt((prior * noise) / (prior + noise)), 6);
  });

  it("is 0 for identical attempts, whatever was answered, and so is the RCI", () => {
    const answer = fc.option(fc.integer({ min: 0, max: 4 }));
    const attempt = fc.array(answer, { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(attempt, fc.double({ min: -0.95, max: 0.95, noNaN: true }), (answers, retest) => {
        const same = likelihood(answers);
        const { mean, up } = changePosterior(same, same, retest);
        expect(mean).toBe(0);
        expect(up).toBeCloseTo(0.5, 12);
        const { means, standardErrors } = eapEstimate(tables, answers);
        const measured = { score: means[0] ?? 1, standardError: standardErrors[0] ?? 1 };
        expect(changeIndex(measured, { ...measured })).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it("turns round with the order of the attempts", () => {
    const [a, b] = [0, 1].map((i) => likelihood(catBank.people[i]?.answers ?? []));
    if (!a || !b) throw new Error("two people");
    const [there, back] = [changePosterior(a, b, 0.8), changePosterior(b, a, 0.8)];
    expect(there.mean).toBe(-back.mean);
    expect(there.up).toBeCloseTo(1 - back.up, 12);
    expect(there.atLeastHalf).toBeCloseTo(back.atLeastHalf, 12);
  });

  it("counts pairs exactly at .5 half", () => {
    const point = (q: number) =>
      new Float64Array(121).fill(0).map((_, index) => (index === q ? 1 : 0));
    expect(changePosterior(point(60), point(65), 0.7).atLeastHalf).toBe(0.5);
    expect(changePosterior(point(60), point(66), 0.7).atLeastHalf).toBe(1);
    expect(changePosterior(point(60), point(56), 0.7).atLeastHalf).toBe(0);
  });

  it("refuses different grids and impossible correlations", () => {
    expect(() => changePosterior(bell(0, 1), new Float64Array(61), 0.7)).toThrow(RangeError);
    expect(() => changePosterior(bell(0, 1), bell(0, 1), 1)).toThrow(RangeError);
  });
});
