/** An exact fraction in lowest terms; `under` is above 0. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
};

function ratio(over: bigint, under: bigint): Fraction {
  if (under === 1n) return { over, under };
  const sign = under < 0n ? -1n : 1n;
  const common = gcd(over, under * sign) * sign;
  return { over: over / common, under: under / common };
}

/**
 * The fraction a number is written as: 0.1 is one tenth, not the nearest binary number.
 * @throws RangeError unless it is finite
 */
export function fraction(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { over: BigInt(value), under: 1n };
  if (!Number.isFinite(value)) throw new RangeError(`a finite number is needed, got ${value}`);
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = digits.split(".");
  const shift = Number(exponent) - decimals.length;
  const over = BigInt(whole + decimals);
  return shift >= 0 ? ratio(over * 10n ** BigInt(shift), 1n) : ratio(over, 10n ** BigInt(-shift));
}

export const ZERO: Fraction = { over: 0n, under: 1n };

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.under === b.under
    ? ratio(a.over + b.over, a.under)
    : ratio(a.over * b.under + b.over * a.under, a.under * b.under);

export const minus = (a: Fraction, b: Fraction): Fraction =>
  plus(a, { over: -b.over, under: b.under });

export const times = (a: Fraction, b: Fraction): Fraction =>
  ratio(a.over * b.over, a.under * b.under);

/** @throws RangeError when `b` is 0 */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  if (b.over === 0n) throw new RangeError("division by 0");
  return ratio(a.over * b.under, a.under * b.over);
}

export const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;
export const least = (a: Fraction, b: Fraction): Fraction => (isLess(b, a) ? b : a);
export const greatest = (a: Fraction, b: Fraction): Fraction => (isLess(a, b) ? b : a);

/** The number with two decimals nearest to a fraction; a half goes away from 0. */
export function hundredths({ over, under }: Fraction): number {
  const size = over < 0n ? -over : over;
  const rounded = Number((size * 200n + under) / (under * 2n));
  return (over < 0n && rounded > 0 ? -rounded : rounded) / 100;
}
