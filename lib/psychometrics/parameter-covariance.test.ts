import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { calibrate } from "./calibrate";
import { anInstrument, anItem } from "./fixtures/instruments";
import { parameterCovariance } from "./parameter-covariance";
import { simulatedAnswers } from "./simulated-answers";
import { simulatedTheta } from "./simulated-theta";

const truth = anInstrument(
  [0, 1, 2, 3].map((j) => anItem({ id: `i${j}`, slopes: [1.5], intercepts: [1, -1] })),
);
const fitted = (seed: number, prior: "none" | "map" = "none") => {
  const random = seededRandom(seed);
  const people = Array.from({ length: 600 }, () =>
    simulatedAnswers(truth, simulatedTheta(truth, random), random),
  );
  return { people, ...calibrate(truth, people, { tolerance: 1e-4, prior }) };
};

it("says how estimates scatter from sample to sample, covariances included", () => {
  const samples = Array.from({ length: 40 }, (_, seed) => fitted(seed + 1).instrument.items[0]);
  const pairs = samples.map((item) => [item?.slopes[0] ?? 0, item?.intercepts[0] ?? 0] as const);
  const mean = (k: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[k], 0) / pairs.length;
  const scatter = (k: 0 | 1, l: 0 | 1) =>
    pairs.reduce((sum, pair) => sum + (pair[k] - mean(k)) * (pair[l] - mean(l)), 0) / 39;
  const { instrument, people } = fitted(1);
  const block = parameterCovariance(instrument, people)?.items[0];
  expect(block).toHaveLength(3);
  expect((block?.[0]?.[0] ?? 0) / scatter(0, 0)).toBeGreaterThan(0.6);
  expect((block?.[0]?.[0] ?? 0) / scatter(0, 0)).toBeLessThan(1.7);
  expect(Math.sign(block?.[0]?.[1] ?? 0)).toBe(Math.sign(scatter(0, 1)));
});

it("is narrower where a prior helps, and tells of progress", () => {
  const { instrument, people } = fitted(2, "map");
  const priorMeans = truth.items.map(({ intercepts }) => intercepts);
  const steps: [number, number][] = [];
  const onStep = (done: number, of: number) => steps.push([done, of]);
  const held = parameterCovariance(instrument, people, { priorMeans, onStep });
  const free = parameterCovariance(instrument, people);
  expect(held?.items[0]?.[0]?.[0]).toBeLessThan(free?.items[0]?.[0]?.[0] ?? 0);
  expect(steps.at(-1)).toEqual([12, 12]);
});

it("says nothing where the answers say nothing", () => {
  expect(parameterCovariance(truth, [])).toBeNull();
});
