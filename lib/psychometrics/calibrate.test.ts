import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { calibrate } from "./calibrate";
import { anInstrument, anItem } from "./fixtures/instruments";
import type { Answers } from "./instrument";
import { simulatedAnswers } from "./simulated-answers";
import { simulatedTheta } from "./simulated-theta";

const truth = anInstrument(
  [0.9, 1.3, 1.7, 2.1, 1.2].map((a, j) =>
    anItem({ id: `i${j}`, slopes: [a], intercepts: [1.8, 0.4, -1.1].map((d) => d + j / 5 - 0.4) }),
  ),
);
const answersOf = (count: number, seed: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () =>
    simulatedAnswers(truth, simulatedTheta(truth, random), random),
  );
};

describe("calibrate", () => {
  it("recovers the numbers that answers were made from", () => {
    const { instrument, fit } = calibrate(truth, answersOf(4000, 1), { tolerance: 1e-4 });
    expect(fit).toMatchObject({ n: 4000, converged: true });
    expect(instrument.status).toBe("calibrated");
    instrument.items.forEach(({ slopes, intercepts }, j) => {
      const { slopes: a = [], intercepts: d = [] } = truth.items[j] ?? {};
      expect(Math.abs((slopes[0] ?? 0) - (a[0] ?? 0))).toBeLessThan(0.25);
      intercepts.forEach((x, k) => {
        expect(Math.abs(x - (d[k] ?? 0))).toBeLessThan(0.25);
      });
    });
  });

  it("finds negative slopes by their given sign", () => {
    const turned = {
      ...truth,
      items: truth.items.map((item, j) => (j === 0 ? { ...item, slopes: [-1] } : item)),
    };
    const people = answersOf(800, 2).map(([first = 0, ...rest]) => [3 - first, ...rest]);
    const { instrument } = calibrate(turned, people, { tolerance: 1e-3 });
    expect(instrument.items[0]?.slopes[0]).toBeLessThan(-0.5);
  });

  it("is unmoved by people who answered nothing, and by missing answers in the metric", () => {
    const people: Answers[] = answersOf(600, 3);
    const nobody = truth.items.map(() => null);
    const [alone, padded] = [people, [nobody, ...people, nobody]].map((some) =>
      calibrate(truth, some, { tolerance: 1e-3 }),
    );
    expect(padded?.fit).toEqual(alone?.fit);
    const holes = people.map((answers, i) => answers.map((x, j) => ((i + j) % 4 === 0 ? null : x)));
    const thin = calibrate(truth, holes, { tolerance: 1e-3 });
    thin.instrument.items.forEach(({ slopes }, j) => {
      expect(
        Math.abs((slopes[0] ?? 0) - (alone?.instrument.items[j]?.slopes[0] ?? 0)),
      ).toBeLessThan(0.6);
    });
  });

  it("is held by its priors under MAP and says interim", () => {
    const few = answersOf(40, 4);
    const { instrument, fit } = calibrate(truth, few, { prior: "map", tolerance: 1e-3 });
    expect(instrument.status).toBe("interim");
    expect(fit.converged).toBe(true);
    for (const { slopes } of instrument.items) {
      expect(slopes[0]).toBeGreaterThan(0.4);
      expect(slopes[0]).toBeLessThan(4);
    }
  });

  it("bears a category that nobody chose", () => {
    const gap = answersOf(300, 5).map((answers) => answers.map((x) => (x === 1 ? 2 : x)));
    const { instrument } = calibrate(truth, gap, { prior: "map", tolerance: 1e-3 });
    const numbers = instrument.items.flatMap(({ slopes, intercepts }) => [
      ...slopes,
      ...intercepts,
    ]);
    expect(numbers.every(Number.isFinite)).toBe(true);
  });

  it.each([0, -1, Number.NaN])("refuses a tolerance of %d", (tolerance) => {
    expect(() => calibrate(truth, [], { tolerance })).toThrow(RangeError);
  });
});
