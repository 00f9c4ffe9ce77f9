import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { drawnInstrument } from "./drawn-instrument";
import { smallForm } from "./fixtures/instruments";

const draws = () => {
  const random = seededRandom(3);
  return Array.from({ length: 4000 }, () => drawnInstrument(smallForm, random));
};
const sd = (values: readonly number[]) => {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
};

it("keeps signs, zeros and the order of intercepts", () => {
  for (const { items } of draws().slice(0, 20))
    items.forEach(({ slopes, intercepts }, j) => {
      expect(slopes.map(Math.sign)).toEqual(smallForm.items[j]?.slopes.map(Math.sign));
      expect(intercepts).toEqual([...intercepts].sort((a, b) => b - a));
    });
});

it("doubts log slopes by √(.20² + .25²) and locations by √(.25² + .40²)", () => {
  const firsts = draws().map(({ items }) => items[0]);
  const logs = firsts.map((item) => Math.log(item?.slopes[0] ?? 1));
  const locations = firsts.map((item) => (item?.intercepts[1] ?? 0) / (item?.slopes[0] ?? 1));
  expect(sd(logs)).toBeCloseTo(Math.hypot(0.2, 0.25), 1);
  expect(sd(locations)).toBeCloseTo(Math.hypot(0.25, 0.4), 1);
});

it("repeats itself with the same seed", () => {
  expect(drawnInstrument(smallForm, seededRandom(5))).toEqual(
    drawnInstrument(smallForm, seededRandom(5)),
  );
});
