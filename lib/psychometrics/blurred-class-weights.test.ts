import { expect, it } from "vitest";
import { blurredClassWeights } from "./blurred-class-weights";
import { CLASSES, classWeights } from "./class-weights";

const CUTS = { tau: [0.3, 0.3], delta: 0.5 };
const fine = classWeights(61, CUTS);
const estimate = (mean: number, se: number, covariance = 0) => ({
  means: [mean, mean],
  standardErrors: [se, se],
  covariance,
});
const doubt = { whole: estimate(0, 0.4, 0.02), plain: estimate(0, 0.3) };

it("keeps four shares that sum to 1 in every cell", () => {
  const weights = blurredClassWeights(fine, 31, doubt);
  for (let c = 0; c < 31 * 31; c++) {
    const sum = CLASSES.reduce((total, name) => total + (weights[name][c] ?? 0), 0);
    expect(sum).toBeCloseTo(1, 10);
  }
});

it("changes nothing far from every border, and softens the borders", () => {
  const weights = blurredClassWeights(fine, 31, doubt);
  const plain = classWeights(31, CUTS);
  const at = (s: number, l: number) => s * 31 + l;
  expect(weights.first[at(25, 5)]).toBeCloseTo(1, 10);
  expect(weights.second[at(5, 25)]).toBeCloseTo(1, 10);
  expect(weights.exploring[at(5, 5)]).toBeCloseTo(1, 10);
  expect(plain.first[at(17, 5)]).toBe(1);
  expect(weights.first[at(17, 5)]).toBeLessThan(0.999);
  expect(weights.first[at(17, 5)]).toBeGreaterThan(0.9);
});

it("moves the borders by what the doubt moved the means", () => {
  const higher = blurredClassWeights(fine, 31, { ...doubt, whole: estimate(0.4, 0.4) });
  const here = blurredClassWeights(fine, 31, { ...doubt, whole: estimate(0, 0.4) });
  const row = (s: number) => s * 31 + 5;
  expect(higher.first[row(15)]).toBeCloseTo(here.first[row(16)] ?? 0, 2);
});

it("refuses a grid that is not twice as fine", () => {
  expect(() => blurredClassWeights(fine, 61, doubt)).toThrow(RangeError);
});
