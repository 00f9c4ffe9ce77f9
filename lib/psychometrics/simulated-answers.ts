import type { Random } from "@/lib/kernel/random";
import { categoryProbabilities } from "./category-probabilities";
import type { Instrument } from "./instrument";

/**
 * Keyed answers of one simulated person who follows the model exactly.
 *
 * @param instrument one or two dimensions
 * @param theta      the person's true position, one number per dimension
 * @param random     uniform on [0, 1); one number per item
 * @returns one keyed answer 0..K−1 per item
 * @see assessment method §1 (SIM)
 */
export function simulatedAnswers(
  { items }: Instrument,
  theta: readonly number[],
  random: Random,
): number[] {
  return items.map(({ slopes, intercepts, categories }) => {
    const z = slopes.reduce((sum, slope, k) => sum + slope * (theta[k] ?? 0), 0);
    const probabilities = categoryProbabilities(z, intercepts);
    let left = random();
    const answer = probabilities.findIndex((p) => {
      left -= p;
      return left < 0;
    });
    return answer === -1 ? categories - 1 : answer;
  });
}
