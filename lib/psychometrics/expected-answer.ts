import { logistic } from "./logistic";

/**
 * Expected keyed answer of one item: Σ_k k P_k = Σ_{k ≥ 1} P*_k.
 *
 * @param z          slopes · theta, in logits
 * @param intercepts d₁ > … > d_{K−1}
 * @returns expected answer in [0, K − 1], rising with z
 * @see Samejima (1969), Psychometrika Monograph 17; assessment method §2.1
 */
export function expectedAnswer(z: number, intercepts: readonly number[]): number {
  return intercepts.reduce((sum, d) => sum + logistic(z + d), 0);
}
