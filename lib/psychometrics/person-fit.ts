import { categoryProbabilities } from "./category-probabilities";
import type { Answers, Instrument } from "./instrument";

/** Least probability inside a logarithm. */
const LEAST = 1e-300;

/**
 * Standardised log likelihood lz: low values are answers that do not hang together.
 *
 * lz = (l − E l) / √Var l, l = Σ log P_x, E = ΣΣ P log P, Var = Σ [Σ P (log P)² − (Σ P log P)²],
 * over answered items, at theta. With an EAP plugged in it is not N(0, 1): simulate its cuts.
 *
 * @param instrument one or two dimensions
 * @param answers    keyed, null where unanswered
 * @param theta      one number per dimension, usually the EAP
 * @returns lz, unbounded below; null when nothing was answered or nothing could vary
 * @throws RangeError on an answer that is no category of its item
 * @see Drasgow, Levine & Williams (1985), BJMSP 38(1), 67–86; assessment method §2.8
 */
export function personFit(
  instrument: Instrument,
  answers: Answers,
  theta: readonly number[],
): number | null {
  let difference = 0;
  let variance = 0;
  instrument.items.forEach(({ slopes, intercepts }, index) => {
    const answer = answers[index] ?? null;
    if (answer === null) return;
    const z = slopes.reduce((sum, slope, k) => sum + slope * (theta[k] ?? 0), 0);
    const probabilities = categoryProbabilities(z, intercepts);
    const given = probabilities[answer];
    if (given === undefined) throw new RangeError(`answer ${answer} is no category`);
    let [mean, square] = [0, 0];
    for (const p of probabilities) {
      const log = Math.log(Math.max(p, LEAST));
      mean += p * log;
      square += p * log * log;
    }
    difference += Math.log(Math.max(given, LEAST)) - mean;
    variance += square - mean * mean;
  });
  return variance > 0 ? difference / Math.sqrt(variance) : null;
}
