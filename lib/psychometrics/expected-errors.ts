import type { Instrument } from "./instrument";
import { itemInformation } from "./item-information";

/**
 * Standard errors to be expected at one place, all items answered.
 *
 * Σ = (Φ⁻¹ + Σ_j I_j(θ))⁻¹, I_j = I_z a aᵀ, Φ the prior's covariance; SE = √diag Σ.
 *
 * @param instrument one or two dimensions
 * @param theta      where the person stands, one number per dimension
 * @returns one standard error per dimension, in (0, 1], in theta units
 * @throws RangeError on a third dimension
 * @see assessment method §2.2
 */
export function expectedErrors(
  { items, dimensions, correlation }: Pick<Instrument, "items" | "dimensions" | "correlation">,
  theta: readonly number[],
): number[] {
  if (dimensions.length > 2) throw new RangeError("one or two dimensions");
  const isSingle = dimensions.length === 1;
  const left = isSingle ? 1 : 1 - correlation * correlation;
  let [first, second, both] = [1 / left, 1 / left, isSingle ? 0 : -correlation / left];
  for (const { slopes, intercepts } of items) {
    const [a = 0, b = 0] = slopes;
    const information = itemInformation(a * (theta[0] ?? 0) + b * (theta[1] ?? 0), intercepts);
    first += information * a * a;
    second += information * b * b;
    both += information * a * b;
  }
  if (isSingle) return [Math.sqrt(1 / first)];
  const determinant = first * second - both * both;
  return [Math.sqrt(second / determinant), Math.sqrt(first / determinant)];
}
