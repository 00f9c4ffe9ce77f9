import { logCategoryProbability } from "./log-category-probability";
import { logistic } from "./logistic";
import { isOrdered } from "./maximised-item";
import { solveLinear } from "./solve-linear";

const STEPS = 100;
const SETTLED = 1e-8;
const HALVINGS = 40;

/** logit P(Y ≥ k) = Σ β x + d_k, fitted; `coefficients` one per covariate. */
export type OrdinalLogit = { coefficients: number[]; intercepts: number[]; logLik: number };

type Point = { coefficients: readonly number[]; intercepts: readonly number[] };
type Data = { answers: readonly number[]; covariates: readonly (readonly number[])[] };

/**
 * Proportional-odds regression of one item on covariates, by Newton's method.
 *
 * @param answers    0..K−1, every category used at least once
 * @param covariates one row per person; empty rows fit thresholds only
 * @param categories K ≥ 2
 * @returns maximum likelihood coefficients (higher = higher answers), intercepts d₁ > … > d_{K−1},
 *   and the log likelihood
 * @throws RangeError when a category is empty: its thresholds would not exist
 * @see McCullagh (1980), JRSS B 42(2), 109–142
 */
export function ordinalLogit(
  answers: readonly number[],
  covariates: readonly (readonly number[])[],
  categories: number,
): OrdinalLogit {
  const data = { answers, covariates };
  const width = covariates[0]?.length ?? 0;
  let point: Point = {
    coefficients: Array.from({ length: width }, () => 0),
    intercepts: thresholds(answers, categories),
  };
  let logLik = logLikelihood(data, point);
  for (let count = 0; count < STEPS; count++) {
    const step = newtonStep(data, point);
    const next = step && improved(data, point, { step, logLik });
    if (!next) break;
    point = next.point;
    logLik = next.logLik;
    if (step.every((change) => Math.abs(change) < SETTLED)) break;
  }
  return { coefficients: [...point.coefficients], intercepts: [...point.intercepts], logLik };
}

function thresholds(answers: readonly number[], categories: number): number[] {
  const counts = Array.from(
    { length: categories },
    (_, k) => answers.filter((a) => a === k).length,
  );
  if (counts.includes(0)) throw new RangeError("a category nobody chose has no threshold");
  let above = answers.length;
  return counts.slice(0, -1).map((count) => {
    above -= count;
    return Math.log(above / (answers.length - above));
  });
}

const linear = (row: readonly number[], { coefficients }: Point) =>
  coefficients.reduce((sum, beta, m) => sum + beta * (row[m] ?? 0), 0);

function logLikelihood({ answers, covariates }: Data, point: Point): number {
  return answers.reduce((sum, answer, i) => {
    const z = linear(covariates[i] ?? [], point);
    return sum + logCategoryProbability(z, point.intercepts, answer);
  }, 0);
}

/** Newton step with the observed information, which only touches the two thresholds of an answer. */
function newtonStep({ answers, covariates }: Data, point: Point): number[] | null {
  const width = point.coefficients.length;
  const size = width + point.intercepts.length;
  const gradient = Array.from({ length: size }, () => 0);
  const information = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  answers.forEach((answer, i) => {
    const row = covariates[i] ?? [];
    for (const { at, first, seconds } of derivatives(answer, linear(row, point), point)) {
      const rows = spread(at, row, width);
      for (const [p, x] of rows) gradient[p] = (gradient[p] ?? 0) + first * x;
      for (const { at: other, second } of seconds)
        for (const [p, x] of rows)
          for (const [q, y] of spread(other, row, width)) {
            const line = information[p];
            if (line) line[q] = (line[q] ?? 0) - second * x * y;
          }
    }
  });
  return solveLinear(information, gradient);
}

/** A boundary's argument is β x + d: it moves with every coefficient and with its own threshold. */
const spread = (at: number, row: readonly number[], width: number): [number, number][] => [
  ...row.map((x, m): [number, number] => [m, x]),
  [width + at, 1],
];

/** First and second derivatives of log P by the arguments of the one or two boundaries around it. */
function derivatives(answer: number, z: number, { intercepts }: Point) {
  const upper = answer === 0 ? undefined : intercepts[answer - 1];
  const lower = intercepts[answer];
  const gap = upper === undefined || lower === undefined ? 0 : Math.exp(lower - upper);
  const cross = gap === 0 ? 0 : gap / (1 - gap) ** 2;
  const parts: { at: number; first: number; seconds: { at: number; second: number }[] }[] = [];
  if (upper !== undefined) {
    const s = logistic(z + upper);
    const first = 1 - s + (gap === 0 ? 0 : gap / (1 - gap));
    const seconds = [{ at: answer - 1, second: -s * (1 - s) - cross }];
    if (lower !== undefined) seconds.push({ at: answer, second: cross });
    parts.push({ at: answer - 1, first, seconds });
  }
  if (lower !== undefined) {
    const s = logistic(z + lower);
    const first = -s - (gap === 0 ? 0 : gap / (1 - gap));
    const seconds = [{ at: answer, second: -s * (1 - s) - cross }];
    if (upper !== undefined) seconds.push({ at: answer - 1, second: cross });
    parts.push({ at: answer, first, seconds });
  }
  return parts;
}

function improved(data: Data, from: Point, { step, logLik }: { step: number[]; logLik: number }) {
  const width = from.coefficients.length;
  for (let half = 0, scale = 1; half < HALVINGS; half++, scale /= 2) {
    const point = {
      coefficients: from.coefficients.map((beta, m) => beta + scale * (step[m] ?? 0)),
      intercepts: from.intercepts.map((d, k) => d + scale * (step[width + k] ?? 0)),
    };
    if (!isOrdered(point.intercepts)) continue;
    const reached = logLikelihood(data, point);
    if (reached >= logLik - 1e-12 * Math.abs(logLik)) return { point, logLik: reached };
  }
  return null;
}
