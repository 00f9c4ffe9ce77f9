/** One EM step from a point: where it leads, and the objective at the point it started from. */
export type EmStep = (point: readonly number[]) => { next: number[]; objective: number };

/** Hears how many EM steps were taken and the largest change of any number in the last one. */
export type OnStep = (iteration: number, change: number) => void;

type SquaremOptions = {
  tolerance: number;
  cap: number;
  isAdmissible: (point: readonly number[]) => boolean;
  onStep?: OnStep | undefined;
};

export type Squarem = {
  point: number[];
  objective: number;
  iterations: number;
  converged: boolean;
};

/**
 * Squared iterative acceleration of an EM algorithm.
 *
 * From p₀, p₁ = EM(p₀), p₂ = EM(p₁): r = p₁ − p₀, v = (p₂ − p₁) − r, α = −|r|/|v| (at most −1),
 * p′ = p₀ − 2αr + α²v. p′ is kept only if it is admissible and its objective does not fall below
 * that of p₁; otherwise the plain p₂ is.
 *
 * @param step       EM step; its objective must not fall along plain steps
 * @param start      first point
 * @param options    tolerance: largest change of one EM step at which to stop; cap: most EM steps;
 *   isAdmissible: whether an extrapolated point may be tried; onStep: hears of progress
 * @returns last point, its objective, EM steps taken, and whether the tolerance was met
 * @see Varadhan & Roland (2008), Scand. J. Statist. 35(2), 335–353, scheme S3
 */
export function squarem(
  step: EmStep,
  start: readonly number[],
  { tolerance, cap, isAdmissible, onStep }: SquaremOptions,
): Squarem {
  let point = [...start];
  let here = step(point);
  let iterations = 1;
  const settled = (from: readonly number[], to: readonly number[]) => {
    const change = largestChange(from, to);
    onStep?.(iterations, change);
    return change < tolerance;
  };
  while (iterations < cap) {
    if (settled(point, here.next))
      return { point, objective: here.objective, iterations, converged: true };
    const first = step(here.next);
    iterations++;
    if (settled(here.next, first.next))
      return { point: here.next, objective: first.objective, iterations, converged: true };
    const far = extrapolated(point, here.next, first.next);
    const tried = isAdmissible(far) ? step(far) : null;
    if (tried) iterations++;
    const accept = tried !== null && tried.objective >= first.objective;
    point = accept ? far : first.next;
    if (accept) here = tried;
    else {
      here = step(point);
      iterations++;
    }
  }
  return { point, objective: here.objective, iterations, converged: false };
}

function extrapolated(p0: readonly number[], p1: readonly number[], p2: readonly number[]) {
  const r = p0.map((value, i) => (p1[i] ?? 0) - value);
  const v = p1.map((value, i) => (p2[i] ?? 0) - value - (r[i] ?? 0));
  const alpha = Math.min(-1, -norm(r) / norm(v));
  return p0.map((value, i) => value - 2 * alpha * (r[i] ?? 0) + alpha * alpha * (v[i] ?? 0));
}

const norm = (vector: readonly number[]) => Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0));

const largestChange = (from: readonly number[], to: readonly number[]) =>
  from.reduce((most, value, i) => Math.max(most, Math.abs((to[i] ?? value) - value)), 0);
