import { logPrior } from "@/lib/psychometrics/log-prior";
import { REPORT_POINTS } from "@/lib/psychometrics/report-reading";
import { thetaGrid } from "@/lib/psychometrics/theta-grid";
import type { Dimension } from "./instrument";
import type { Score } from "./score";

/**
 * What one stored sitting says of one dimension: its posterior marginal divided by N(0, 1).
 *
 * Results from before marginals were stored are taken as normal with their mean and standard error.
 *
 * @returns one number ≥ 0 per point of the report's grid, up to a factor
 * @see assessment method §2.11
 */
export function sittingLikelihood(
  score: Pick<Score, Dimension | "marginals">,
  dimension: Dimension,
): Float64Array {
  const prior = logPrior(REPORT_POINTS);
  const stored = score.marginals?.[dimension];
  const weights =
    stored?.length === REPORT_POINTS ? Float64Array.from(stored) : bell(score[dimension]);
  return weights.map((weight, q) => weight / Math.exp(prior[q] ?? 0));
}

const bell = ({ mean, standardError }: Score[Dimension]) =>
  thetaGrid(REPORT_POINTS).map((theta) => Math.exp(-0.5 * ((theta - mean) / standardError) ** 2));
