import type { GradedItem } from "./instrument";
import { logCategoryProbability } from "./log-category-probability";

/** Largest |logit| for which products of exponentials cannot overflow. */
const SAFE_LOGIT = 300;
/** Least probability inside a logarithm. */
const LEAST = 1e-300;

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
 * @see assessment method §2.1 and §2.4
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
  const cells = new Float64Array(rows.length * columns.length);
  if (steep) {
    cells.forEach((_, cell) => {
      const [i, j] = [Math.floor(cell / columns.length), cell % columns.length];
      const z = (rows[i] ?? 0) + (columns[j] ?? 0);
      cells[cell] = logCategoryProbability(z, intercepts, answer);
    });
    return cells;
  }
  logCategoryProbability(0, intercepts, answer);
  const above = answer === 0 ? undefined : intercepts[answer - 1];
  const below = intercepts[answer];
  const upper = above === undefined ? null : Math.exp(above);
  const lower = below === undefined ? 0 : Math.exp(below);
  fill(cells, { rows: rows.map(Math.exp), columns: columns.map(Math.exp), upper, lower });
  return cells;
}

type Axes = { rows: Float64Array; columns: Float64Array; upper: number | null; lower: number };

/** `upper` is null for the lowest category, whose probability is 1 / (1 + B t). */
function fill(cells: Float64Array, { rows, columns, upper, lower }: Axes) {
  const [gap, slope] = upper === null ? [0, 0] : [upper - lower, upper];
  const start = upper === null ? 1 : 0;
  for (let i = 0, cell = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    for (let j = 0; j < columns.length; j++, cell++) {
      const t = row * (columns[j] ?? 0);
      const p = (start + gap * t) / ((1 + slope * t) * (1 + lower * t));
      cells[cell] = Math.log(Math.max(p, LEAST));
    }
  }
}
