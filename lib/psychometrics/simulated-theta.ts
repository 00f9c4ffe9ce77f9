import type { Random } from "@/lib/kernel/random";
import type { Instrument } from "./instrument";
import { standardNormal } from "./standard-normal";

/**
 * One simulated person drawn from the instrument's prior: N(0, 1), or N₂ with its correlation.
 *
 * θ₂ = ρ θ₁ + √(1 − ρ²) e
 *
 * @param instrument one or two dimensions
 * @param random     uniform on [0, 1)
 * @returns one number per dimension, in prior standard deviations
 * @see assessment method §2.3
 */
export function simulatedTheta(
  { dimensions, correlation }: Pick<Instrument, "dimensions" | "correlation">,
  random: Random,
): number[] {
  const first = standardNormal(random);
  if (dimensions.length === 1) return [first];
  const own = standardNormal(random);
  return [first, correlation * first + Math.sqrt(1 - correlation * correlation) * own];
}
