import { logistic } from "./logistic";

/**
 * Category probabilities of the graded response model.
 *
 * P_k = P*_k − P*_{k+1}, P*_k = 1/(1 + e^−(z + d_k)), computed as the equal product
 * σ(z + d_k) · σ(−z − d_{k+1}) · (1 − e^{d_{k+1} − d_k}), which never cancels, for either sign of z.
 *
 * @param z          slopes · theta, in logits
 * @param intercepts d₁ > … > d_{K−1}
 * @returns K probabilities in [0, 1] that sum to 1 within rounding
 * @see Samejima (1969), Psychometrika Monograph 17; assessment method §2.1
 */
export function categoryProbabilities(z: number, intercepts: readonly number[]): number[] {
  const probabilities: number[] = [];
  let upper = 1;
  let previous = Number.POSITIVE_INFINITY;
  for (const d of intercepts) {
    probabilities.push(upper * logistic(-z - d) * -Math.expm1(d - previous));
    upper = logistic(z + d);
    previous = d;
  }
  probabilities.push(upper);
  return probabilities;
}
