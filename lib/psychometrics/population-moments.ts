import type { GroupDistribution } from "./marginal-model";

/**
 * Second moments about 0 of expected people on a two-dimensional grid, per person.
 *
 * @param theta   grid points per dimension
 * @param weights expected people per cell, first dimension in rows
 * @returns S₁₁, S₁₂, S₂₂
 * @see assessment method §2.9
 */
export function secondMoments(
  theta: Float64Array,
  weights: Float64Array,
): [number, number, number] {
  let [s11, s12, s22, people] = [0, 0, 0, 0];
  theta.forEach((t, i) => {
    theta.forEach((u, j) => {
      const weight = weights[i * theta.length + j] ?? 0;
      people += weight;
      s11 += weight * t * t;
      s12 += weight * t * u;
      s22 += weight * u * u;
    });
  });
  return [s11 / people, s12 / people, s22 / people];
}

/**
 * Mean and variance of expected people on a one-dimensional grid.
 *
 * @param theta   grid points
 * @param weights expected people per point
 * @returns mean in theta units, variance ≥ 0
 * @see assessment method §2.12
 */
export function populationMoments(theta: Float64Array, weights: Float64Array): GroupDistribution {
  const people = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = theta.reduce((sum, t, q) => sum + t * (weights[q] ?? 0), 0) / people;
  const square = theta.reduce((sum, t, q) => sum + (t - mean) ** 2 * (weights[q] ?? 0), 0);
  return { mean, variance: square / people };
}
