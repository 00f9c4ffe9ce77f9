import { expect, it } from "vitest";
import { logCategoryProbability } from "./log-category-probability";
import { logCrossedProbabilities } from "./log-crossed-probabilities";
import { thetaGrid } from "./theta-grid";

const theta = thetaGrid(13);
const intercepts = [2.2, 0.7, -0.7, -2.2];

it.each([[[1.1, -1.1]], [[2.5, 0.4]], [[90, -60]]])(
  "is the log probability at every cell, slopes %o",
  (slopes) => {
    const [a = 0, b = 0] = slopes;
    for (const answer of [0, 1, 2, 3, 4]) {
      const cells = logCrossedProbabilities({ slopes, intercepts }, theta, answer);
      theta.forEach((s, i) => {
        theta.forEach((l, j) => {
          const expected = logCategoryProbability(a * s + b * l, intercepts, answer);
          expect(cells[i * 13 + j]).toBeCloseTo(expected, 9);
        });
      });
    }
  },
);

it("refuses an answer that is no category", () => {
  const item = { slopes: [1, -1], intercepts };
  expect(() => logCrossedProbabilities(item, theta, 5)).toThrow(RangeError);
});
