import { eapEstimate } from "./eap-estimate";
import type { Answers } from "./instrument";
import type { ScoringTables } from "./scoring-tables";

/** How far one answer moved each mean: positive = raised it. `item` is its index. */
export type Influence = { item: number; moved: number[] };

/**
 * Influence of every answer: EAP with all answers minus EAP without this one.
 *
 * @param tables  of the instrument version; 31 or 61 points are enough
 * @param answers keyed, null where unanswered
 * @returns one entry per answered item, in item order; units: prior standard deviations
 * @throws RangeError as `logPosterior`
 * @see Cook (1977), Technometrics 19(1), 15–18, for the idea of leaving one out
 */
export function answerInfluence(tables: ScoringTables, answers: Answers): Influence[] {
  const { means } = eapEstimate(tables, answers);
  return answers.flatMap((answer, item) => {
    if (answer === null) return [];
    const without = answers.map((other, index) => (index === item ? null : other));
    const left = eapEstimate(tables, without).means;
    return [{ item, moved: means.map((mean, k) => mean - (left[k] ?? mean)) }];
  });
}
