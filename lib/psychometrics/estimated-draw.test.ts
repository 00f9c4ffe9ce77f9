import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { estimatedDraw } from "./estimated-draw";
import { anInstrument, anItem } from "./fixtures/instruments";

const covariance = [
  [0.04, 0.01, -0.01],
  [0.01, 0.09, 0.02],
  [-0.01, 0.02, 0.09],
];
const form = anInstrument([
  anItem({ id: "a", slopes: [0, 1.2], intercepts: [1, -1], covariance }),
  anItem({ id: "b", slopes: [0.9, 0], intercepts: [1, -1] }),
]);
const random = seededRandom(11);
const draws = Array.from({ length: 4000 }, () => estimatedDraw(form, random).items[0]);
const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

it("scatters as the covariance says", () => {
  const slopes = draws.map((item) => (item?.slopes[1] ?? 0) - 1.2);
  const firsts = draws.map((item) => (item?.intercepts[0] ?? 0) - 1);
  expect(mean(slopes)).toBeCloseTo(0, 1);
  expect(mean(slopes.map((x) => x * x))).toBeCloseTo(0.04, 2);
  expect(mean(slopes.map((x, i) => x * (firsts[i] ?? 0)))).toBeCloseTo(0.01, 2);
});

it("keeps zeros, items that carry no covariance, and the order of intercepts", () => {
  expect(draws.every((item) => item?.slopes[0] === 0)).toBe(true);
  expect(estimatedDraw(form, random).items[1]).toBe(form.items[1]);
  const wide = covariance.map((row) => row.map((x) => 100 * x));
  const wild = anInstrument([anItem({ slopes: [1], intercepts: [1, -1], covariance: wide })]);
  for (let draw = 0; draw < 200; draw++) {
    const [first = 0, second = 0] = estimatedDraw(wild, random).items[0]?.intercepts ?? [];
    expect(first).toBeGreaterThan(second);
  }
});

it.each([
  [[[1]]],
  [
    [
      [1, 2, 0],
      [2, 1, 0],
      [0, 0, 1],
    ],
  ],
])("refuses %j", (wrong) => {
  const bad = anInstrument([anItem({ slopes: [1], intercepts: [1, -1], covariance: wrong })]);
  expect(() => estimatedDraw(bad, random)).toThrow(/item: the covariance/);
});
