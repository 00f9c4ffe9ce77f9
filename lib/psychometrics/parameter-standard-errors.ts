import { expectation } from "./em-step";
import { freeNumbers, packed, unpacked } from "./free-parameters";
import type { Answers, Instrument } from "./instrument";
import { itemAxes } from "./item-axes";
import { itemScore } from "./item-score";
import type { MarginalModel, ModelState } from "./marginal-model";
import { secondMoments } from "./population-moments";
import { responsePatterns } from "./response-patterns";
import { defaultPoints } from "./scoring-tables";
import { solveLinear } from "./solve-linear";
import { thetaGrid } from "./theta-grid";

const STEP = 1e-4;

/** Standard errors in the shape of the parameters; a slope fixed at 0 has 0. */
export type ParameterErrors = {
  items: { id: string; slopes: number[]; intercepts: number[] }[];
  correlation: number | null;
};

/**
 * Standard errors of calibrated parameters from the observed information.
 *
 * By Fisher's identity the gradient of the marginal log likelihood is the M-step's gradient at the
 * expected counts; the Hessian is its central difference (step 1e−4), so 2 E-steps per parameter.
 *
 * @param instrument calibrated on `people` by maximum likelihood
 * @param people     keyed answers it was calibrated on
 * @returns √diag(−H)⁻¹ per parameter, or null when −H is not positive definite
 * @throws RangeError as `scoringTables` and `logPosterior`
 * @public for the calibration report
 * @see Oakes (1999), JRSS B 61(2), 479–482; assessment method §2.9
 */
export function parameterStandardErrors(
  instrument: Instrument,
  people: readonly Answers[],
): ParameterErrors | null {
  const single = instrument.dimensions.length === 1;
  const blocks = instrument.items.map((_, j) => j);
  const model: MarginalModel = {
    items: instrument.items,
    groups: [{ patterns: responsePatterns(people), blocks, free: false }],
    correlation: single ? null : instrument.correlation,
    points: defaultPoints(instrument.dimensions.length),
  };
  const shape: ModelState = {
    items: [...instrument.items],
    correlation: model.correlation,
    distributions: [],
  };
  const centre = packed(shape);
  const slopeAt = (p: number, change: number) => {
    const moved = centre.map((value, index) => (index === p ? value + change : value));
    return gradientAt(model, unpacked(shape, moved));
  };
  const hessian = centre.map((_, p) => {
    const [up, down] = [slopeAt(p, STEP), slopeAt(p, -STEP)];
    return up.map((value, index) => (value - (down[index] ?? value)) / (2 * STEP));
  });
  const information = hessian.map((row, p) =>
    row.map((value, q) => -(value + (hessian[q]?.[p] ?? value)) / 2),
  );
  const errors = centre.map((_, p) => {
    const unit = centre.map((__, index) => (index === p ? 1 : 0));
    return Math.sqrt(solveLinear(information, unit)?.[p] ?? Number.NaN);
  });
  return errors.some(Number.isNaN) ? null : shaped(shape, errors);
}

function gradientAt(model: MarginalModel, state: ModelState): number[] {
  const [expected] = expectation(model, state);
  const theta = thetaGrid(model.points);
  const axes = itemAxes(theta);
  const ofItems = state.items.flatMap(
    (item, j) => itemScore(expected?.counts[j] ?? [], axes(item), freeNumbers(item)).gradient,
  );
  const rho = state.correlation;
  if (rho === null || !expected) return ofItems;
  const people = expected.weights.reduce((sum, weight) => sum + weight, 0);
  const [s11, s12, s22] = secondMoments(theta, expected.weights);
  const left = 1 - rho * rho;
  const slope = rho / left + (s12 * (1 + rho * rho) - rho * (s11 + s22)) / (left * left);
  return [...ofItems, people * slope];
}

function shaped(shape: ModelState, errors: readonly number[]): ParameterErrors {
  let at = 0;
  const next = () => errors[at++] ?? Number.NaN;
  return {
    items: shape.items.map(({ id, slopes, intercepts }) => ({
      id,
      slopes: slopes.map((slope) => (slope === 0 ? 0 : next())),
      intercepts: intercepts.map(next),
    })),
    correlation: shape.correlation === null ? null : next(),
  };
}
