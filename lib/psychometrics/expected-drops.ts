import type { Instrument } from "./instrument";
import { itemInformation } from "./item-information";
import type { Estimate } from "./posterior-moments";

/**
 * Predicted fall of each standard error by one more item.
 *
 * Σ′ = Σ − I u uᵀ / (1 + I aᵀu), u = Σ a, I = I_z at the running EAP.
 *
 * @param instrument one or two dimensions
 * @param estimate   of the answers so far
 * @param index      of the item that would be given
 * @returns one fall ≥ 0 per dimension, in theta units
 * @see Choi, Grady & Dodd (2011), Educ. Psychol. Meas. 71(1), 37–53; assessment method §2.7
 */
export function expectedDrops(
  { items }: Instrument,
  { means, standardErrors, covariance }: Estimate,
  index: number,
): number[] {
  const { slopes = [], intercepts = [] } = items[index] ?? {};
  const [a = 0, b = 0] = slopes;
  const [first = 0, second = 0] = standardErrors;
  const u = [first * first * a + covariance * b, covariance * a + second * second * b];
  const z = a * (means[0] ?? 0) + b * (means[1] ?? 0);
  const information = itemInformation(z, intercepts);
  const shrink = information / (1 + information * (a * (u[0] ?? 0) + b * (u[1] ?? 0)));
  return standardErrors.map(
    (se, k) => se - Math.sqrt(Math.max(0, se * se - shrink * (u[k] ?? 0) ** 2)),
  );
}
