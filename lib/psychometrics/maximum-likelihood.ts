import type { Answers, Instrument } from "./instrument";
import { itemInformation } from "./item-information";
import { logistic } from "./logistic";

const LIMIT = 20;
const STEPS = 200;
const SETTLED = 1e-10;

export type MaximumLikelihood = { theta: number; standardError: number };

/**
 * Maximum likelihood theta in one dimension by Fisher scoring, with 1/√information as SE.
 *
 * @param instrument one dimension
 * @param answers    keyed, null where unanswered
 * @returns theta and its SE; null where no finite maximum exists (no answers, all lowest or all
 *   highest in the direction of the slopes) or it lies beyond ±20
 * @throws RangeError when the instrument has two dimensions
 * @public for retest reports; EAP is what people are shown
 * @see Samejima (1969), Psychometrika Monograph 17; assessment method §2.13
 */
export function maximumLikelihood(
  instrument: Instrument,
  answers: Answers,
): MaximumLikelihood | null {
  if (instrument.dimensions.length !== 1) throw new RangeError("one dimension is needed");
  const given = instrument.items.flatMap(({ slopes, intercepts }, j) => {
    const answer = answers[j] ?? null;
    return answer === null ? [] : [{ slope: slopes[0] ?? 0, intercepts, answer }];
  });
  let theta = 0;
  for (let step = 0; step < STEPS; step++) {
    let [gradient, information] = [0, 0];
    for (const { slope, intercepts, answer } of given) {
      const boundary = (d: number | undefined) => logistic(slope * theta + (d ?? 0));
      const upper = answer === 0 ? 1 : boundary(intercepts[answer - 1]);
      const lower = answer === intercepts.length ? 0 : boundary(intercepts[answer]);
      gradient += slope * (1 - upper - lower);
      information += slope * slope * itemInformation(slope * theta, intercepts);
    }
    const change = Math.max(-1, Math.min(1, gradient / information));
    if (!Number.isFinite(change) || Math.abs(theta + change) > LIMIT) return null;
    theta += change;
    if (Math.abs(change) < SETTLED) return { theta, standardError: 1 / Math.sqrt(information) };
  }
  return null;
}
