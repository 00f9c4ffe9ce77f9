import { correlation as correlationOf } from "./correlation";
import { eapEstimate } from "./eap-estimate";
import { expectedAnswer } from "./expected-answer";
import type { Answers, Instrument } from "./instrument";
import { scoringTables } from "./scoring-tables";

/** Two items whose answers go together more (or less) than theta explains. */
export type ResidualCorrelation = { first: string; second: string; correlation: number };

/**
 * Yen's Q₃: correlations of item residuals (answer − expected answer at the EAP) over people.
 *
 * @param instrument calibrated
 * @param people     keyed answers, null where unanswered; each pair uses people who answered both
 * @returns one entry per pair of items in [−1, 1]; NaN where a residual does not vary. Local
 *   dependence is suspected from |Q₃| ≥ .20
 * @throws RangeError as `scoringTables` and `logPosterior`
 * @see Yen (1984), Applied Psychological Measurement 8(2), 125–145; assessment method §2.9
 */
export function residualCorrelations(
  instrument: Instrument,
  people: readonly Answers[],
): ResidualCorrelation[] {
  const { items } = instrument;
  const tables = scoringTables(instrument);
  const residuals = people.map((answers) => {
    const { means } = eapEstimate(tables, answers);
    return items.map(({ slopes, intercepts }, j) => {
      const answer = answers[j] ?? null;
      const z = slopes.reduce((sum, slope, k) => sum + slope * (means[k] ?? 0), 0);
      return answer === null ? null : answer - expectedAnswer(z, intercepts);
    });
  });
  return items.flatMap((first, i) =>
    items.slice(i + 1).map((second, offset) => {
      const pairs = residuals.flatMap((row) => {
        const [a, b] = [row[i] ?? null, row[i + 1 + offset] ?? null];
        return a === null || b === null ? [] : [[a, b] as const];
      });
      return { first: first.id, second: second.id, correlation: correlationOf(pairs) };
    }),
  );
}
