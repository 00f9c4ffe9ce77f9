/** Half-width of every quadrature grid, in prior standard deviations. */
const THETA_LIMIT = 6;

/**
 * Equally spaced points on [−6, 6].
 *
 * @param points how many, an integer ≥ 3; odd numbers have 0 among them
 * @returns the points in rising order, symmetric about 0; spacing 12 / (points − 1)
 * @throws RangeError when `points` is no such number
 * @see assessment method §2.4
 */
export function thetaGrid(points: number): Float64Array {
  if (!Number.isInteger(points) || points < 3)
    throw new RangeError(`grid points must be an integer from 3, got ${points}`);
  const last = points - 1;
  return Float64Array.from({ length: points }, (_, q) => ((2 * q - last) * THETA_LIMIT) / last);
}
