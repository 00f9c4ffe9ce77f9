import type { Cuts } from "./instrument";
import { thetaGrid } from "./theta-grid";

/** The four readings of a two-dimensional theta, in the order of every table here. */
export const CLASSES = ["first", "second", "hybrid", "exploring"] as const;
export type ClassName = (typeof CLASSES)[number];

/** Share of each grid cell that lies in each class; the four sum to 1 in every cell. */
export type ClassWeights = Readonly<Record<ClassName, Float64Array>>;

const SUB_POINTS = 16;
const NUDGE = 1e-7;

/**
 * Fractional-cell weights that turn a posterior on the grid into class probabilities.
 *
 * first: θ₁ ≥ τ₁ and lead ≥ δ, lead = (θ₁ − τ₁) − (θ₂ − τ₂); second: the mirror;
 * hybrid: both ≥ τ and |lead| < δ; exploring: the rest. Each cell is split into 16 × 16 sub-points,
 * each counted at ±1e−7 in θ₁ with half weight, because whole border points are wrong by up to .2.
 *
 * @param points per dimension, odd; 121 for anything shown
 * @param cuts   two taus and delta ≥ 0, in theta units
 * @returns points² shares per class in [0, 1], first dimension in rows
 * @throws RangeError when cuts are not two finite taus and a delta ≥ 0
 * @see assessment method §2.5
 */
export function classWeights(points: number, cuts: Cuts): ClassWeights {
  const [first, second] = cuts.tau;
  if (first === undefined || second === undefined || !Number.isFinite(first + second))
    throw new RangeError("cuts need two finite taus");
  if (!(cuts.delta >= 0)) throw new RangeError(`delta must be >= 0, got ${cuts.delta}`);
  const theta = thetaGrid(points);
  const step = (theta[1] ?? 0) - (theta[0] ?? 0);
  const empty = () => new Float64Array(points * points);
  const weights = { first: empty(), second: empty(), hybrid: empty(), exploring: empty() };
  theta.forEach((s, i) => {
    theta.forEach((l, j) => {
      const [above, beyond] = [s - first, l - second];
      if (isPure(above, beyond, cuts.delta, step))
        weights[classOf(above, beyond, cuts.delta)][i * points + j] = 1;
      else
        for (const [name, share] of shares(above, beyond, cuts.delta, step))
          weights[name][i * points + j] = share;
    });
  });
  return weights;
}

/** `s` and `l` are distances above the two cuts. */
function classOf(s: number, l: number, delta: number): ClassName {
  if (s >= 0 && s - l >= delta) return "first";
  if (l >= 0 && l - s >= delta) return "second";
  return s >= 0 && l >= 0 ? "hybrid" : "exploring";
}

/** No border crosses the cell: every border is farther off than the cell reaches. */
function isPure(s: number, l: number, delta: number, step: number): boolean {
  const reach = step * 0.51 + NUDGE;
  const lead = Math.abs(Math.abs(s - l) - delta);
  return Math.abs(s) > reach && Math.abs(l) > reach && lead > 2 * reach;
}

function shares(s: number, l: number, delta: number, step: number): Map<ClassName, number> {
  const counts = new Map<ClassName, number>();
  const half = 0.5 / (SUB_POINTS * SUB_POINTS);
  for (let a = 0; a < SUB_POINTS; a++)
    for (let b = 0; b < SUB_POINTS; b++)
      for (const nudge of [NUDGE, -NUDGE]) {
        const above = s + ((a + 0.5) / SUB_POINTS - 0.5) * step + nudge;
        const beyond = l + ((b + 0.5) / SUB_POINTS - 0.5) * step;
        const name = classOf(above, beyond, delta);
        counts.set(name, (counts.get(name) ?? 0) + half);
      }
  return counts;
}
