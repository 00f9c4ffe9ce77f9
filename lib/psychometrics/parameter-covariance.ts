import { cholesky } from "./cholesky";
import { expectation } from "./em-step";
import { freeNumbers, packed, unpacked } from "./free-parameters";
import type { Answers, Instrument } from "./instrument";
import { itemAxes } from "./item-axes";
import { itemScore } from "./item-score";
import type { MarginalModel, ModelState } from "./marginal-model";
import { withParameterPrior } from "./parameter-prior";
import { secondMoments } from "./population-moments";
import { responsePatterns } from "./response-patterns";
import { defaultPoints } from "./scoring-tables";
import { solvedBy } from "./solve-linear";
import { thetaGrid } from "./theta-grid";

const STEP = 1e-4;

/**
 * Estimated covariance of calibrated numbers: per item the matrix of its free slopes, then its
 * intercepts (`GradedItem.covariance`); and the variance of the correlation, null in one dimension.
 */
export type ParameterCovariance = { items: number[][][]; correlation: number | null };

/** `priorMeans`: d0 per item, where the fit was MAP; `onStep` hears how many numbers of how many are done. */
export type CovarianceOptions = {
  priorMeans?: readonly (readonly number[])[];
  onStep?: ((done: number, of: number) => void) | undefined;
};

/**
 * Covariance of calibrated parameters from the observed information, (−H)⁻¹.
 *
 * By Fisher's identity the gradient of the marginal log likelihood is the M-step's gradient at the
 * expected counts; the Hessian is its forward difference (step 1e−4, which moves a standard error in
 * its fifth digit), made symmetric: one E-step per parameter and one more.
 * Under MAP the prior's gradient is added: the matrix is then that of the posterior at its mode.
 *
 * @param instrument calibrated on `people`; a slope of 0 is fixed
 * @param people     keyed answers it was calibrated on
 * @param options    prior means of MAP, progress
 * @returns one block per item, or null when −H is not positive definite
 * @throws RangeError as `scoringTables` and `logPosterior`
 * @see Oakes (1999), JRSS B 61(2), 479–482; assessment method §2.9
 */
export function parameterCovariance(
  instrument: Instrument,
  people: readonly Answers[],
  { priorMeans, onStep }: CovarianceOptions = {},
): ParameterCovariance | null {
  const single = instrument.dimensions.length === 1;
  const blocks = instrument.items.map((_, j) => j);
  const model: MarginalModel = {
    items: instrument.items,
    groups: [{ patterns: responsePatterns(people), blocks, free: false }],
    correlation: single ? null : instrument.correlation,
    points: defaultPoints(instrument.dimensions.length),
    ...(priorMeans && { priorMeans }),
  };
  const shape: ModelState = {
    items: [...instrument.items],
    correlation: model.correlation,
    distributions: [],
  };
  const centre = packed(shape);
  const here = gradientAt(model, shape);
  const hessian = centre.map((_, p) => {
    const moved = centre.map((value, index) => (index === p ? value + STEP : value));
    const there = gradientAt(model, unpacked(shape, moved));
    onStep?.(p + 1, centre.length);
    return there.map((value, index) => (value - (here[index] ?? value)) / STEP);
  });
  const lower = cholesky(
    hessian.map((row, p) => row.map((value, q) => -(value + (hessian[q]?.[p] ?? value)) / 2)),
  );
  return lower && shaped(shape, lower);
}

function gradientAt(model: MarginalModel, state: ModelState): number[] {
  const [expected] = expectation(model, state);
  const theta = thetaGrid(model.points);
  const axes = itemAxes(theta);
  const ofItems = state.items.flatMap((item, j) => {
    const score = itemScore(expected?.counts[j] ?? [], axes(item), freeNumbers(item));
    const means = model.priorMeans?.[j];
    return means ? withParameterPrior(score, freeNumbers(item), means).gradient : score.gradient;
  });
  const rho = state.correlation;
  if (rho === null || !expected) return ofItems;
  const people = expected.weights.reduce((sum, weight) => sum + weight, 0);
  const [s11, s12, s22] = secondMoments(theta, expected.weights);
  const left = 1 - rho * rho;
  const slope = rho / left + (s12 * (1 + rho * rho) - rho * (s11 + s22)) / (left * left);
  return [...ofItems, people * slope];
}

/** The blocks along the diagonal of the inverse. */
function shaped(shape: ModelState, lower: readonly number[][]): ParameterCovariance {
  const column = (p: number) =>
    solvedBy(
      lower,
      lower.map((_, index) => (index === p ? 1 : 0)),
    );
  let at = 0;
  const items = shape.items.map((item) => {
    const start = at;
    at += freeNumbers(item).slopes.length + item.intercepts.length;
    const size = at - start;
    return Array.from({ length: size }, (_, p) => column(start + p).slice(start, at));
  });
  return { items, correlation: shape.correlation === null ? null : (column(at)[at] ?? 0) };
}
