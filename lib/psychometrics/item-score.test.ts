import { expect, it } from "vitest";
import { itemScore } from "./item-score";
import { logCategoryProbability } from "./log-category-probability";
import { thetaGrid } from "./theta-grid";

const theta = thetaGrid(7);
const counts = Array.from({ length: 4 }, (_, k) => theta.map((_t, q) => 1 + ((q * 3 + k * 5) % 7)));
const second = theta.map((t) => -t / 2);
const at = { slopes: [1.1, -0.7], intercepts: [1.5, 0.2, -1.4] };

const value = (numbers: readonly number[]) => {
  const [a = 0, b = 0, ...intercepts] = numbers;
  return counts.reduce((sum, count, k) => {
    const part = count.map((n, q) => {
      const z = a * (theta[q] ?? 0) + b * (second[q] ?? 0);
      return n * logCategoryProbability(z, intercepts, k);
    });
    return sum + part.reduce((total, x) => total + x, 0);
  }, 0);
};

it("is the numerical gradient of the expected log likelihood", () => {
  const { gradient, information } = itemScore(counts, [theta, second], at);
  const numbers = [...at.slopes, ...at.intercepts];
  const step = 1e-5;
  gradient.forEach((slope, p) => {
    const moved = (change: number) =>
      value(numbers.map((x, index) => (index === p ? x + change : x)));
    expect(slope).toBeCloseTo((moved(step) - moved(-step)) / (2 * step), 4);
  });
  information.forEach((row, p) => {
    row.forEach((x, q) => {
      expect(x).toBe(information[q]?.[p]);
    });
  });
});

it("has the information of a weighted logistic regression for two categories", () => {
  const two = [theta.map(() => 3), theta.map(() => 5)];
  const { information } = itemScore(two, [theta], { slopes: [0.8], intercepts: [0.3] });
  const expected = theta.reduce((sum, t) => {
    const p = 1 / (1 + Math.exp(-0.8 * t - 0.3));
    return sum + 8 * p * (1 - p) * t * t;
  }, 0);
  expect(information[0]?.[0]).toBeCloseTo(expected, 10);
});
