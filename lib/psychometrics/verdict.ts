import type { ClassProbabilities } from "./class-probabilities";
import { CLASSES, type ClassName } from "./class-weights";

/** What may be said: one class when it is clear or leading, the two likeliest when it is neither. */
export type Verdict =
  | { kind: "clear" | "leaning"; likeliest: ClassName; probability: number }
  | { kind: "not-separable"; likeliest: ClassName; next: ClassName; probability: number };

/** Least probability of the likeliest class: simulated "clear" is right in 93 of 100, "leaning" in 60. */
const CLEAR = 0.7;
const LEANING = 0.5;

/**
 * The verdict on four class probabilities.
 *
 * @param probabilities that sum to 1
 * @returns clear from .70, leaning from .50, otherwise not separable between the two likeliest;
 *   ties go to the class listed first
 * @see assessment method §1, Classification
 */
export function verdict(probabilities: ClassProbabilities): Verdict {
  const ranked = [...CLASSES].sort((a, b) => probabilities[b] - probabilities[a]);
  const [likeliest = "exploring", next = "exploring"] = ranked;
  const probability = probabilities[likeliest];
  if (probability >= CLEAR) return { kind: "clear", likeliest, probability };
  if (probability >= LEANING) return { kind: "leaning", likeliest, probability };
  return { kind: "not-separable", likeliest, next, probability };
}
