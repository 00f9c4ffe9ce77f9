/**
 * `x` at so many decimals as the official tables are published: the nearest, an exact half to the even digit.
 * Binary fractions decide: 0.15 lies below its half and becomes 0.1. Never −0.
 *
 * @param decimals 0–10
 */
export function roundTo(x: number, decimals: number): number {
  const isHalf = Math.abs((x * 2 ** (decimals + 1)) % 2) === 1;
  const rounded = isHalf ? halfToEven(x, 10 ** decimals) : Number(x.toFixed(decimals));
  return rounded + 0;
}

/** An exact half is a fraction of a power of two, so nothing is lost here. */
function halfToEven(x: number, scale: number): number {
  const below = Math.floor(x * scale);
  return (below % 2 === 0 ? below : below + 1) / scale;
}
