const TERMS = 500;
const SMALL = 1e-16;

/**
 * Upper tail of the chi-square distribution: P(X ≥ x), the regularised gamma Q(df/2, x/2).
 *
 * Closed recursions from erfc (odd df) or e^−x/2 (even df) upward in steps of 2:
 * Q(s + 1, y) = Q(s, y) + y^s e^−y / Γ(s + 1).
 *
 * @param x  statistic, ≥ 0
 * @param df degrees of freedom, an integer ≥ 1
 * @returns p-value in [0, 1], relative error below 1e−10
 * @throws RangeError on other arguments
 * @see Abramowitz & Stegun (1964), 6.5.21, 7.1.6 and 7.1.14
 */
export function chiSquareTail(x: number, df: number): number {
  if (!(x >= 0)) throw new RangeError(`statistic must be >= 0, got ${x}`);
  if (!Number.isInteger(df) || df < 1)
    throw new RangeError(`df must be an integer >= 1, got ${df}`);
  const y = x / 2;
  const odd = df % 2 === 1;
  let tail = odd ? complementaryError(Math.sqrt(y)) : Math.exp(-y);
  let term = odd ? 2 * Math.sqrt(y / Math.PI) * Math.exp(-y) : y * Math.exp(-y);
  for (let s = odd ? 0.5 : 1; s + 0.5 < df / 2; s++) {
    tail += term;
    term *= y / (s + 1);
  }
  return Math.min(1, tail);
}

/** erfc(x) for x ≥ 0: series below 2, Lentz's continued fraction above. */
function complementaryError(x: number): number {
  const scale = (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x);
  if (x < 2) {
    let [term, sum] = [x, x];
    for (let n = 1; n < TERMS && term > SMALL * sum; n++) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return 1 - scale * sum;
  }
  let fraction = x;
  for (let n = 60; n > 0; n--) fraction = x + n / 2 / fraction;
  return scale / (2 * fraction);
}
