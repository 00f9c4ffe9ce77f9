const STEPS = 60;
/** Two dimensions that are one have no density: the correlation stops short of it. */
export const MOST_CORRELATION = 0.999;

/**
 * M-step of the correlation, variances fixed at 1.
 *
 * Maximises −(log(1 − ρ²) + (S₁₁ − 2 ρ S₁₂ + S₂₂) / (1 − ρ²)): the root of
 * −ρ³ + S₁₂ ρ² + (1 − S₁₁ − S₂₂) ρ + S₁₂, found by bisection.
 *
 * @param moments posterior second moments per person about 0: S₁₁, S₁₂, S₂₂
 * @returns correlation in [−.999, .999]
 * @see assessment method §2.9
 */
export function maximisedCorrelation([s11, s12, s22]: readonly [number, number, number]): number {
  const slope = (rho: number) => ((s12 - rho) * rho + 1 - s11 - s22) * rho + s12;
  let [low, high] = [-MOST_CORRELATION, MOST_CORRELATION];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
