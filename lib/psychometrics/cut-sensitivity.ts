import { type ClassProbabilities, classProbabilities } from "./class-probabilities";
import { classWeights } from "./class-weights";
import type { Cuts } from "./instrument";
import type { Posterior } from "./posterior";
import { type Verdict, verdict } from "./verdict";

/** One reading with both cuts moved by `shift` theta units. */
export type ShiftedReading = { shift: number; probabilities: ClassProbabilities; verdict: Verdict };

/**
 * How the reading moves when both cuts move: the cuts are judgement, so we show what hangs on them.
 *
 * @param posterior two-dimensional, 121 points per dimension for anything shown
 * @param cuts      as agreed for this version
 * @param shifts    in theta units; −.25, 0 and +.25 unless given
 * @returns one reading per shift, in the order of `shifts`
 * @throws RangeError as `classWeights`
 * @see assessment method §1, Classification
 */
export function cutSensitivity(
  posterior: Posterior,
  cuts: Cuts,
  shifts: readonly number[] = [-0.25, 0, 0.25],
): ShiftedReading[] {
  return shifts.map((shift) => {
    const moved = { ...cuts, tau: cuts.tau.map((tau) => tau + shift) };
    const weights = classWeights(posterior.points, moved);
    const probabilities = classProbabilities(posterior, weights);
    return { shift, probabilities, verdict: verdict(probabilities) };
  });
}
