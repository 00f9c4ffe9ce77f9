/** Symmetric 2×2 covariance: [[varX, covXY], [covXY, varY]]. */
export type Covariance = readonly [readonly [number, number], readonly [number, number]];

/** Half axes in data units, and the turn of the first one from the x axis, anticlockwise in degrees. */
type Ellipse = { rx: number; ry: number; degrees: number };

/**
 * The ellipse that holds `share` of a bivariate normal distribution.
 * Radii are sqrt(lambda * q) with lambda the eigenvalues of the covariance and q = -2 ln(1 - share),
 * the quantile of chi-square with two degrees of freedom.
 *
 * @param share in (0, 1)
 * @throws RangeError on a share outside (0, 1) or a matrix that is no covariance
 */
export function contour(covariance: Covariance, share: number): Ellipse {
  const [[varX, cov], [, varY]] = covariance;
  const half = (varX + varY) / 2;
  const spread = Math.hypot((varX - varY) / 2, cov);
  if (!(share > 0 && share < 1)) throw new RangeError("share must lie in (0, 1)");
  if (!(half - spread >= -1e-12)) throw new RangeError("not a covariance matrix");
  const quantile = -2 * Math.log(1 - share);
  return {
    rx: Math.sqrt((half + spread) * quantile),
    ry: Math.sqrt(Math.max(0, half - spread) * quantile),
    degrees: (Math.atan2(2 * cov, varX - varY) * 90) / Math.PI,
  };
}
