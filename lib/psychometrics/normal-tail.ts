import { chiSquareTail } from "./chi-square-tail";

/**
 * Upper tail of the standard normal distribution: P(Z ≥ z), from P(χ²₁ ≥ z²) / 2 by symmetry.
 *
 * @param z finite
 * @returns probability in (0, 1)
 */
export const normalTail = (z: number): number => {
  const outer = chiSquareTail(z * z, 1) / 2;
  return z >= 0 ? outer : 1 - outer;
};
