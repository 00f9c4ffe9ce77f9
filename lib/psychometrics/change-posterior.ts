import { thetaGrid } from "./theta-grid";

/** What two sittings say about change in one dimension, after − before, in theta units. */
export type Change = { mean: number; sd: number; up: number; atLeastHalf: number };

/** A change this large counts as one. */
const HALF = 0.5;
const ROUNDING = 1e-9;
/** Tables of priors that are kept. */
const KEPT = 12;

/**
 * Posterior of the change between two sittings.
 *
 * p(θ₁, θ₂) ∝ N₂(0, unit variances, ρ_t) · L₁(θ₁) · L₂(θ₂) on the grid; pairs of points exactly at a
 * border (0 or ±.5) count half.
 *
 * @param before, after likelihoods on the same grid (`marginalLikelihood`), 121 points
 * @param retest        correlation of the true scores: .85 to 3 months, .75 to a year, .70 beyond
 * @returns mean and SD of the change, P(change > 0), P(|change| ≥ .5)
 * @throws RangeError on different grids or a correlation outside (−1, 1)
 * @see assessment method §2.11
 */
export function changePosterior(before: Float64Array, after: Float64Array, retest: number): Change {
  if (before.length !== after.length) throw new RangeError("likelihoods are on different grids");
  if (!(Math.abs(retest) < 1)) throw new RangeError(`retest must be in (-1, 1), got ${retest}`);
  const theta = thetaGrid(before.length);
  const step = (theta[1] ?? 0) - (theta[0] ?? 0);
  const changes = theta.map((_, lag) => lag * step);
  const prior = priorByLag(theta, retest);
  const up = theta.map((_, lag) => lagWeight(prior, before, after, lag));
  const down = theta.map((_, lag) => lagWeight(prior, after, before, lag));
  const still = up[0] ?? 0;
  const sum = (value: (lag: number) => number) =>
    changes.reduce((total, _, lag) => (lag === 0 ? total : total + value(lag)), 0);
  const both = (lag: number) => (up[lag] ?? 0) + (down[lag] ?? 0);
  const total = still + sum(both);
  const mean = sum((lag) => (changes[lag] ?? 0) * ((up[lag] ?? 0) - (down[lag] ?? 0))) / total;
  const square = sum((lag) => (changes[lag] ?? 0) ** 2 * both(lag)) / total;
  return {
    mean,
    sd: Math.sqrt(Math.max(0, square - mean * mean)),
    up: (still / 2 + sum((lag) => up[lag] ?? 0)) / total,
    atLeastHalf: sum((lag) => both(lag) * shareBeyond(changes[lag] ?? 0)) / total,
  };
}

/** Weight of all pairs with `to` ahead of `from` by `lag` points. */
function lagWeight(prior: Float64Array, from: Float64Array, to: Float64Array, lag: number): number {
  const points = from.length;
  let sum = 0;
  for (let i = 0; i + lag < points; i++)
    sum += (prior[lag * points + i] ?? 0) * ((from[i] ?? 0) * (to[i + lag] ?? 0));
  return sum;
}

const known = new Map<string, Float64Array>();

/** The prior's height at the pair (i, i + lag), at `lag * points + i`; N₂ is the same both ways round. */
function priorByLag(theta: Float64Array, retest: number): Float64Array {
  const points = theta.length;
  const key = `${points} ${retest}`;
  const made = known.get(key);
  if (made) return made;
  const scale = -0.5 / (1 - retest * retest);
  const prior = new Float64Array(points * points);
  for (let lag = 0; lag < points; lag++)
    for (let i = 0; i + lag < points; i++) {
      const [a, b] = [theta[i] ?? 0, theta[i + lag] ?? 0];
      prior[lag * points + i] = Math.exp(scale * (a * a - 2 * retest * a * b + b * b));
    }
  // Correlations are few in use; whoever tries many keeps none.
  if (known.size < KEPT) known.set(key, prior);
  return prior;
}

function shareBeyond(change: number): number {
  if (Math.abs(change - HALF) < ROUNDING) return 0.5;
  return change > HALF ? 1 : 0;
}
