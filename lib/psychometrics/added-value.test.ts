import { expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { addedValue } from "./added-value";
import { standardNormal } from "./standard-normal";

/** Four items of a facet whose true score correlates `shared` with that of 12 other items. */
function people(shared: number, noise: number, count = 3000) {
  const random = seededRandom(17);
  const normal = () => standardNormal(random);
  const item = (theta: number) => Math.round(2 + theta + noise * normal());
  return Array.from({ length: count }, () => {
    const common = normal();
    const own = shared * common + Math.sqrt(1 - shared * shared) * normal();
    return {
      facet: [item(own), item(own), item(own), item(own)],
      others: Array.from({ length: 12 }, () => item(common)).reduce((sum, x) => sum + x, 0),
    };
  });
}
const tested = (some: ReturnType<typeof people>) =>
  addedValue(
    some.map(({ facet }) => facet),
    some.map(({ others }) => others),
  );

it("finds value in a facet of its own, precisely measured", () => {
  const { fromOwn, fromTotal, addsValue } = tested(people(0.3, 0.6));
  expect(addsValue).toBe(true);
  expect(fromOwn).toBeGreaterThan(0.85);
  expect(fromTotal).toBeLessThan(0.5);
});

it("finds none in a noisy facet that measures what the rest measures", () => {
  const { fromOwn, fromTotal, addsValue } = tested(people(1, 1.5));
  expect(addsValue).toBe(false);
  expect(fromTotal).toBeGreaterThan(fromOwn);
});

it("agrees with the PRMSE that true scores give", () => {
  // True and error variance of a sum of four: 16 and 4 · 1.5²; of all sixteen: 256 and 16 · 1.5².
  const { fromOwn, fromTotal } = tested(people(1, 1.5, 20_000));
  const error = 1.5 ** 2 + 1 / 12;
  expect(fromOwn).toBeCloseTo(16 / (16 + 4 * error), 1);
  expect(fromTotal).toBeCloseTo(256 / (256 + 16 * error), 1);
});

it("gives no value to answers that hang together by chance only, and refuses unlike rows", () => {
  const random = seededRandom(2);
  const coin = () => Math.floor(random() * 5);
  const rows = Array.from({ length: 400 }, () => [coin(), coin(), coin(), coin()]);
  expect(addedValue(rows, rows.map(coin)).fromOwn).toBeLessThan(0.2);
  expect(() => addedValue(rows, [1])).toThrow(RangeError);
});
