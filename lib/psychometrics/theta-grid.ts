/** Half-width of every quadrature grid, in prior standard deviations. */
export const THETA_LIMIT = 6;

/**
 * Equally spaced points on [−6, 6].
 *
 * @param points how many, an odd number ≥ 3 so that 0 is among them
 * @returns the points in rising order; spacing 12 / (points − 1)
 * @throws RangeError when `points` is no such number
 * @see assessment method §2.4
 */
export function thetaGrid(points: number): Float64Array {
  if (!Number.isInteger(points) || points < 3 || points % 2 === 0)
    throw new RangeError(`grid points must be an odd number from 3, got ${points}`);
  const middle = (points - 1) / 2;
  return Float64Array.from({ length: points }, (_, q) => ((q - middle) * THETA_LIMIT) / middle);
}
