import { seededRandom } from "@/lib/kernel/random";
import { drawnInstrument } from "./drawn-instrument";
import { estimatedDraw } from "./estimated-draw";
import type { Answers, Instrument } from "./instrument";
import { type Posterior, posterior } from "./posterior";
import { type Estimate, posteriorMoments } from "./posterior-moments";
import { scoringTables } from "./scoring-tables";

/** Draws of invented parameters and of estimated ones, and the fixed seed that makes a report repeatable. */
const DRAWS = { provisional: 30, estimated: 20 } as const;
const SEED = 20261123;

/** A posterior and its moments. */
export type Reading = { posterior: Posterior; estimate: Estimate };

/**
 * Whether anything is known of how far the parameters may be off.
 *
 * @param instrument a version
 * @returns true for provisional versions and for items with a covariance
 * @see assessment method §2.6
 */
export const hasDoubt = ({ status, items }: Instrument): boolean =>
  status === "provisional" || items.some(({ covariance }) => covariance !== undefined);

/**
 * Posterior that admits that provisional parameters are invented numbers, and estimated ones estimates.
 *
 * M fixed-seed parameter draws are scored each, 30 by the doubt about provisional numbers or 20 from
 * the items' covariance; the posterior is their average, and so are
 * class probabilities taken from it. Mean = average of means;
 * covariance = mean(within) + (1 + 1/M) · cov(means), SE its root.
 *
 * @param instrument provisional, or with a covariance of its items
 * @param answers    keyed, null where unanswered
 * @param points     per dimension, odd; 121 unless given
 * @returns averaged posterior and the widened estimate: never narrower than the average posterior
 * @throws RangeError as `scoringTables` and `logPosterior`
 * @see assessment method §2.6
 */
export function widenedPosterior(instrument: Instrument, answers: Answers, points = 121): Reading {
  const random = seededRandom(SEED);
  const isInvented = instrument.status === "provisional";
  const draw = isInvented ? drawnInstrument : estimatedDraw;
  const count = isInvented ? DRAWS.provisional : DRAWS.estimated;
  const drawn = Array.from({ length: count }, () => {
    const tables = scoringTables(draw(instrument, random), points, answers);
    return posterior(tables, answers);
  });
  const weights = average(drawn.map((one) => one.weights));
  const [sample] = drawn;
  if (!sample) throw new RangeError("no draws");
  return {
    posterior: { ...sample, weights, logMarginal: logMean(drawn.map((one) => one.logMarginal)) },
    estimate: combined(drawn.map(posteriorMoments)),
  };
}

function average(draws: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(draws[0]?.length ?? 0);
  for (const weights of draws)
    for (let c = 0; c < mean.length; c++)
      mean[c] = (mean[c] ?? 0) + (weights[c] ?? 0) / draws.length;
  return mean;
}

/** log of the mean of e^x, without overflow. */
function logMean(logs: readonly number[]): number {
  const max = Math.max(...logs);
  return max + Math.log(logs.reduce((sum, x) => sum + Math.exp(x - max), 0) / logs.length);
}

/** Rubin's rule: average of the means, within plus (1 + 1/M) between. */
function combined(draws: readonly Estimate[]): Estimate {
  const meanOf = (value: (draw: Estimate) => number) =>
    draws.reduce((sum, draw) => sum + value(draw), 0) / draws.length;
  const at = (values: readonly number[], k: number) => values[k] ?? 0;
  const means =
    at(
      draws.map((d) => d.means.length),
      0,
    ) === 2
      ? [0, 1]
      : [0];
  const centre = means.map((k) => meanOf((draw) => at(draw.means, k)));
  const between = (k: number, l: number) =>
    ((1 + 1 / draws.length) *
      draws.reduce(
        (sum, d) => sum + (at(d.means, k) - at(centre, k)) * (at(d.means, l) - at(centre, l)),
        0,
      )) /
    (draws.length - 1);
  return {
    means: centre,
    standardErrors: means.map((k) =>
      Math.sqrt(meanOf((draw) => at(draw.standardErrors, k) ** 2) + between(k, k)),
    ),
    covariance: means.length === 2 ? meanOf((draw) => draw.covariance) + between(0, 1) : 0,
  };
}
