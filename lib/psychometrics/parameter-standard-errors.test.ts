import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { calibrate } from "./calibrate";
import { anInstrument, anItem } from "./fixtures/instruments";
import type { Answers } from "./instrument";
import { parameterCovariance } from "./parameter-covariance";
import { parameterStandardErrors } from "./parameter-standard-errors";
import { simulatedAnswers } from "./simulated-answers";
import { simulatedTheta } from "./simulated-theta";

const truth = anInstrument(
  [0, 1, 2].map((j) => anItem({ id: `i${j}`, slopes: [1.5], intercepts: [1, -1] })),
);
const random = seededRandom(9);
const people = Array.from({ length: 1200 }, () =>
  simulatedAnswers(truth, simulatedTheta(truth, random), random),
);
const { instrument } = calibrate(truth, people, { tolerance: 1e-5 });
const errorsFrom = (some: readonly Answers[]) => {
  const covariance = parameterCovariance(instrument, some);
  return covariance && parameterStandardErrors(instrument, covariance);
};

it("shrinks by √2 when everyone is counted twice", () => {
  const once = errorsFrom(people);
  const twice = errorsFrom([...people, ...people]);
  once?.items.forEach(({ slopes }, j) => {
    const ratio = (slopes[0] ?? 0) / (twice?.items[j]?.slopes[0] ?? 0);
    expect(ratio).toBeCloseTo(Math.SQRT2, 3);
    expect(slopes[0]).toBeGreaterThan(0.05);
    expect(slopes[0]).toBeLessThan(0.3);
  });
});

it("covers the true numbers", () => {
  const errors = errorsFrom(people);
  instrument.items.forEach(({ slopes, intercepts }, j) => {
    const se = errors?.items[j];
    expect(Math.abs((slopes[0] ?? 0) - 1.5) / (se?.slopes[0] ?? 0)).toBeLessThan(3.5);
    expect(Math.abs((intercepts[0] ?? 0) - 1) / (se?.intercepts[0] ?? 0)).toBeLessThan(3.5);
  });
});
