import { logistic } from "./logistic";

/**
 * Fisher information of one item about its own logit z.
 *
 * I_z = Σ_k (w_k − w_{k+1})² / P_k, w_k = P*_k (1 − P*_k); since (w_k − w_{k+1}) / P_k equals
 * 1 − P*_k − P*_{k+1}, it is summed as Σ P_k (1 − P*_k − P*_{k+1})², which divides by nothing.
 *
 * @param z          slopes · theta, in logits
 * @param intercepts d₁ > … > d_{K−1}
 * @returns information per squared logit, in [0, 1); about theta it is a² I_z in one dimension
 *   and the matrix I_z a aᵀ in two
 * @see assessment method §2.2
 */
export function itemInformation(z: number, intercepts: readonly number[]): number {
  let information = 0;
  let upper = 1;
  for (let k = 0; k <= intercepts.length; k++) {
    const d = intercepts[k];
    const lower = d === undefined ? 0 : logistic(z + d);
    const tilt = 1 - upper - lower;
    information += (upper - lower) * tilt * tilt;
    upper = lower;
  }
  return information;
}
