import { emStep } from "./em-step";
import { freeNumbers, isPossible, packed, unpacked } from "./free-parameters";
import type { GradedItem } from "./instrument";
import { type MarginalModel, type ModelState, STANDARD } from "./marginal-model";
import { isRunaway } from "./maximised-item";
import { logParameterPrior } from "./parameter-prior";
import { type OnStep, squarem } from "./squarem";

/** How a fit went: logLik without the prior, people with an answer, EM steps, and whether the tolerance
 * was met at a maximum. */
export type FitSummary = { logLik: number; n: number; iterations: number; converged: boolean };

export type MarginalFit = ModelState & { fit: FitSummary };

/**
 * Marginal maximum likelihood (or MAP) by EM with SQUAREM.
 *
 * E-step: expected counts on the grid; M-step: Fisher scoring per item, the correlation and the
 * free groups' moments in closed form. Objective: log likelihood, plus the log prior under MAP.
 *
 * @param model     items with start values, groups, grid
 * @param options   tolerance: largest change of any number at which to stop, > 0; cap: most EM
 *   steps; onStep: hears of progress
 * @returns items with fitted numbers, distributions and how it went
 * @throws RangeError as `scoringTables` and `logPosterior`
 * @see Bock & Aitkin (1981), Psychometrika 46(4), 443–459; assessment method §2.9
 */
export function marginalFit(
  model: MarginalModel,
  { tolerance, cap, onStep }: { tolerance: number; cap: number; onStep?: OnStep | undefined },
): MarginalFit {
  const start: ModelState = {
    items: [...model.items],
    correlation: model.correlation,
    distributions: model.groups.map(() => STANDARD),
  };
  const step = (point: readonly number[]) => {
    const state = unpacked(start, point);
    const { logLik, next } = emStep(model, state);
    return { objective: logLik + logPriorOf(model, state.items), next: packed(next) };
  };
  const isAdmissible = (point: readonly number[]) => isPossible(model, unpacked(start, point));
  const found = squarem(step, packed(start), { tolerance, cap, isAdmissible, onStep });
  const last = unpacked(start, found.point);
  const { iterations } = found;
  const converged = found.converged && !last.items.some(isRunaway);
  const n = model.groups
    .flatMap(({ patterns }) => patterns)
    .reduce((sum, { count }) => sum + count, 0);
  const logLik = found.objective - logPriorOf(model, last.items);
  return { ...last, fit: { logLik, n, iterations, converged } };
}

function logPriorOf({ priorMeans }: MarginalModel, items: readonly GradedItem[]): number {
  if (!priorMeans) return 0;
  return items.reduce(
    (sum, item, j) => sum + logParameterPrior(freeNumbers(item), priorMeans[j] ?? []),
    0,
  );
}
