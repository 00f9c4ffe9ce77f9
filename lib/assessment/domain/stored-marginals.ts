import type { Posterior } from "@/lib/psychometrics/posterior";
import { DIMENSIONS, type Dimension } from "./instrument";

/** The posterior of each dimension by itself, on the report's grid: what change is judged by. */
export type Marginals = Readonly<Record<Dimension, readonly number[]>>;

/** Less than this of the whole is nothing. */
const NOTHING = 1e-9;
const DIGITS = 5;

/**
 * The two marginals of a sitting's posterior, rounded for storage: one weight per grid point, adding up to 1
 * within rounding.
 *
 * @param posterior in two dimensions, specialist in rows
 */
export function storedMarginals({ points, weights }: Posterior): Marginals {
  const sums = DIMENSIONS.map(() => new Array<number>(points).fill(0));
  weights.forEach((weight, cell) => {
    sums.forEach((sum, dimension) => {
      const q = dimension === 0 ? Math.floor(cell / points) : cell % points;
      sum[q] = (sum[q] ?? 0) + weight;
    });
  });
  const [specialist = [], leadership = []] = sums.map((sum) => sum.map(rounded));
  return { specialist, leadership };
}

const rounded = (weight: number): number =>
  weight < NOTHING ? 0 : Number(weight.toPrecision(DIGITS));
