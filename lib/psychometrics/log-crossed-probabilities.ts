import type { GradedItem } from "./instrument";
import { LOG_FLOOR, logCategoryProbability } from "./log-category-probability";

/** Largest |logit| for which products of exponentials cannot overflow. */
const SAFE_LOGIT = 300;

/**
 * Log probability of one answer to an item that touches both dimensions, on the whole grid.
 *
 * With t = e^{a₁θ₁} · e^{a₂θ₂}, P_x = (A − B) t / ((1 + A t)(1 + B t)), A = e^{d_x}, B = e^{d_{x+1}}:
 * exponentials are taken per axis, not per cell. Items too steep for that go cell by cell.
 *
 * @param item   with two slopes
 * @param theta  the grid of each dimension
 * @param answer keyed, 0..K−1
 * @returns theta.length² log probabilities in [log 1e−300, 0], first dimension in rows
 * @throws RangeError when `answer` is no category
 */
export function logCrossedProbabilities(
  { slopes, intercepts }: Pick<GradedItem, "slopes" | "intercepts">,
  theta: Float64Array,
  answer: number,
): Float64Array {
  const [first = 0, second = 0] = slopes;
  const reach = Math.max(...theta.map(Math.abs)) * (Math.abs(first) + Math.abs(second));
  const steep = reach + Math.max(...intercepts.map(Math.abs)) > SAFE_LOGIT;
  const [rows, columns] = [theta.map((t) => first * t), theta.map((t) => second * t)];
  if (steep)
    return product(rows, columns, (z, y) => logCategoryProbability(z + y, intercepts, answer));
  logCategoryProbability(0, intercepts, answer);
  const above = answer === 0 ? undefined : intercepts[answer - 1];
  const below = intercepts[answer];
  const upper = above === undefined ? 1 : Math.exp(above);
  const lower = below === undefined ? 0 : Math.exp(below);
  const probability = (t: number) =>
    above === undefined
      ? 1 / (1 + lower * t)
      : ((upper - lower) * t) / ((1 + upper * t) * (1 + lower * t));
  return product(rows.map(Math.exp), columns.map(Math.exp), (r, c) =>
    Math.max(LOG_FLOOR, Math.log(probability(r * c))),
  );
}

function product(
  rows: Float64Array,
  columns: Float64Array,
  value: (row: number, column: number) => number,
): Float64Array {
  const cells = new Float64Array(rows.length * columns.length);
  let cell = 0;
  for (const row of rows) for (const column of columns) cells[cell++] = value(row, column);
  return cells;
}
