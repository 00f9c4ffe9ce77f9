import type { Answers, Instrument } from "./instrument";
import { type FitSummary, marginalFit } from "./marginal-fit";
import { responsePatterns } from "./response-patterns";
import { defaultPoints } from "./scoring-tables";
import type { OnStep } from "./squarem";
import { startValues } from "./start-values";

/**
 * `tolerance` > 0 (1e−5); `prior` none = maximum likelihood, map = with parameter priors; `cap` of EM
 * steps; `onStep` hears of each one.
 */
export type CalibrationOptions = {
  tolerance?: number;
  prior?: "none" | "map";
  cap?: number;
  onStep?: OnStep | undefined;
};

/**
 * New numbers for an instrument from people's answers, by marginal maximum likelihood or MAP.
 *
 * No gate and no merging: whoever calls decides who counts (first attempts, unflagged, one each).
 * A slope given as 0 stays 0 and the sign of another says where it starts; given intercepts are
 * used only as prior means of MAP. Variances are fixed at 1, the correlation is estimated.
 *
 * @param instrument one or two dimensions
 * @param people     keyed answers in item order, null where unanswered
 * @param options    defaults: tolerance 1e−5, no prior, 2,000 EM steps
 * @returns the instrument, `calibrated` (or `interim` under MAP), and logLik (without the prior),
 *   n (people with an answer), iterations, converged
 * @throws RangeError on answers that are no category or options out of range
 * @see assessment method §2.9
 */
export function calibrate(
  instrument: Instrument,
  people: readonly Answers[],
  { tolerance = 1e-5, prior = "none", cap = 2000, onStep }: CalibrationOptions = {},
): { instrument: Instrument; fit: FitSummary } {
  if (!(tolerance > 0)) throw new RangeError(`tolerance must be > 0, got ${tolerance}`);
  const dimensions = instrument.dimensions.length;
  const items = instrument.items.map((item, j) =>
    startValues(
      item,
      people.map((answers) => answers[j] ?? null),
    ),
  );
  const patterns = responsePatterns(people);
  const found = marginalFit(
    {
      items,
      groups: [{ patterns, blocks: items.map((_, j) => j), free: false }],
      correlation: dimensions === 1 ? null : 0,
      points: defaultPoints(dimensions),
      ...(prior === "map" && { priorMeans: instrument.items.map(({ intercepts }) => intercepts) }),
    },
    { tolerance, cap, onStep },
  );
  const status = prior === "map" ? "interim" : "calibrated";
  const correlation = found.correlation ?? instrument.correlation;
  return { instrument: { ...instrument, status, correlation, items: found.items }, fit: found.fit };
}
