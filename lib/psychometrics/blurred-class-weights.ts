import type { ClassWeights } from "./class-weights";
import type { Estimate } from "./posterior-moments";
import { thetaGrid } from "./theta-grid";

/** Variance below which a blur falls between the points of the fine grid (theta units²). */
const LEAST_VARIANCE = 0.01;
/** Reach of the blur, in standard deviations. */
const REACH = 3;

/**
 * Class weights as they look to a posterior that leaves out some doubt: W′(θ) = E W(θ + μ + ε),
 * ε ~ N(0, Σ), μ and Σ what `whole` has beyond `plain`. So P(class) = Σ posterior × W′ stays near the
 * reading with that doubt while only the plain posterior is computed.
 *
 * @param fine   class weights on points² cells, points = 2 · (coarse − 1) + 1
 * @param coarse points per dimension of the result, odd
 * @param doubt  estimates with the doubt and without
 * @returns coarse² weights per class, in [0, 1], summing to 1
 * @throws RangeError when the fine grid is no such grid
 */
export function blurredClassWeights(
  fine: ClassWeights,
  coarse: number,
  { whole, plain }: { whole: Estimate; plain: Estimate },
): ClassWeights {
  const points = 2 * (coarse - 1) + 1;
  if (fine.first.length !== points * points)
    throw new RangeError(`expected class weights on ${points} points per dimension`);
  const kernel = kernelOf(points, whole, plain);
  const blurred = (cells: Float64Array) => blur(cells, coarse, points, kernel);
  return {
    first: blurred(fine.first),
    second: blurred(fine.second),
    hybrid: blurred(fine.hybrid),
    exploring: blurred(fine.exploring),
  };
}

type Kernel = { down: number; across: number; weight: number }[];

/** Normal weights on the steps of the fine grid, around the shift between the two estimates. */
function kernelOf(points: number, whole: Estimate, plain: Estimate): Kernel {
  const theta = thetaGrid(points);
  const step = (theta[1] ?? 0) - (theta[0] ?? 0);
  const [s = LEAST_VARIANCE, l = LEAST_VARIANCE] = whole.standardErrors.map((se, k) =>
    Math.max(LEAST_VARIANCE, se * se - (plain.standardErrors[k] ?? 0) ** 2),
  );
  const [x = 0, y = 0] = whole.means.map((mean, k) => mean - (plain.means[k] ?? 0));
  const most = 0.9 * Math.sqrt(s * l);
  const both = Math.max(-most, Math.min(most, whole.covariance - plain.covariance));
  const scale = -0.5 / (s * l - both * both);
  const kernel: Kernel = [];
  const span = (centre: number, variance: number) => {
    const reach = REACH * Math.sqrt(variance);
    const first = Math.ceil((centre - reach) / step);
    const last = Math.floor((centre + reach) / step);
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at);
  };
  for (const down of span(x, s))
    for (const across of span(y, l)) {
      const [u, v] = [down * step - x, across * step - y];
      kernel.push({
        down,
        across,
        weight: Math.exp(scale * (l * u * u - 2 * both * u * v + s * v * v)),
      });
    }
  const total = kernel.reduce((sum, { weight }) => sum + weight, 0);
  return kernel.map((one) => ({ ...one, weight: one.weight / total }));
}

function blur(cells: Float64Array, coarse: number, points: number, kernel: Kernel): Float64Array {
  const result = new Float64Array(coarse * coarse);
  const within = (at: number) => Math.max(0, Math.min(points - 1, at));
  for (const { down, across, weight } of kernel)
    for (let i = 0, cell = 0; i < coarse; i++) {
      const row = within(2 * i + down) * points;
      for (let j = 0; j < coarse; j++, cell++)
        result[cell] = (result[cell] ?? 0) + weight * (cells[row + within(2 * j + across)] ?? 0);
    }
  return result;
}
