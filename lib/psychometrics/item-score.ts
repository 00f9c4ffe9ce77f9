import { logistic } from "./logistic";

/** Numbers of one item that are free to move: slopes (one per axis it touches), then intercepts. */
export type ItemParameters = { slopes: readonly number[]; intercepts: readonly number[] };

/** Gradient and expected information in the order slopes, intercepts. */
export type ItemScore = { gradient: number[]; information: number[][] };

const FLOOR = 1e-300;

/**
 * Gradient and Fisher information of one item's expected log likelihood Σ_q Σ_k r_kq log P_k(z_q).
 *
 * ∂/∂d_k = Σ_q w_k (r_k / P_k − r_{k−1} / P_{k−1}); ∂/∂a = Σ_q θ_q Σ_k r_k (1 − P*_k − P*_{k+1});
 * information is its expectation with n_q = Σ_k r_kq people at point q.
 *
 * @param counts     expected answers per category and point, from the E-step
 * @param axes       theta of each point on each axis the item touches
 * @param parameters slopes in the order of `axes`, intercepts d₁ > … > d_{K−1}
 * @returns gradient and a symmetric information matrix, in answers per unit of parameter
 * @see assessment method §2.9
 */
export function itemScore(
  counts: readonly Float64Array[],
  axes: readonly Float64Array[],
  { slopes, intercepts }: ItemParameters,
): ItemScore {
  const free = slopes.length;
  const size = free + intercepts.length;
  const gradient = new Float64Array(size);
  const information = Array.from({ length: size }, () => new Float64Array(size));
  const gaps = intercepts.map((d, k) => (k === 0 ? 1 : -Math.expm1(d - (intercepts[k - 1] ?? d))));
  const points = counts[0]?.length ?? 0;
  const direction = new Float64Array(free);
  for (let q = 0; q < points; q++) {
    let z = 0;
    for (let m = 0; m < free; m++) {
      direction[m] = axes[m]?.[q] ?? 0;
      z += (slopes[m] ?? 0) * (direction[m] ?? 0);
    }
    addPoint({ counts, q, z, direction, intercepts, gaps, gradient, information });
  }
  for (let row = 0; row < size; row++)
    for (let column = 0; column < row; column++) {
      const line = information[row];
      if (line) line[column] = information[column]?.[row] ?? 0;
    }
  return { gradient: [...gradient], information: information.map((line) => [...line]) };
}

type Point = {
  counts: readonly Float64Array[];
  q: number;
  z: number;
  direction: Float64Array;
  intercepts: readonly number[];
  gaps: readonly number[];
  gradient: Float64Array;
  information: Float64Array[];
};

/** Adds one grid point; boundary k runs over K categories, each between `upper` and `lower`. */
function addPoint({ counts, q, z, direction, intercepts, gaps, gradient, information }: Point) {
  const free = direction.length;
  let people = 0;
  for (const count of counts) people += count[q] ?? 0;
  if (people === 0) return;
  let [upper, wUpper, slope, slopeSquare] = [1, 0, 0, 0];
  for (let k = 0; k < counts.length; k++) {
    const d = intercepts[k];
    const lower = d === undefined ? 0 : logistic(z + d);
    const complement = d === undefined ? 1 : logistic(-z - d);
    const wLower = lower * complement;
    const p = Math.max(FLOOR, upper * complement * (gaps[k] ?? 1));
    const ratio = (counts[k]?.[q] ?? 0) / p;
    const tilt = 1 - upper - lower;
    slope += ratio * p * tilt;
    slopeSquare += p * tilt * tilt;
    const [above, below] = [free + k - 1, free + k];
    if (k > 0) {
      gradient[above] = (gradient[above] ?? 0) + wUpper * ratio;
      addInformation(information, above, above, (people * wUpper * wUpper) / p);
      addDirections(information, direction, above, people * wUpper * tilt);
    }
    if (d !== undefined) {
      gradient[below] = (gradient[below] ?? 0) - wLower * ratio;
      addInformation(information, below, below, (people * wLower * wLower) / p);
      addDirections(information, direction, below, -people * wLower * tilt);
      if (k > 0) addInformation(information, above, below, (-people * wUpper * wLower) / p);
    }
    upper = lower;
    wUpper = wLower;
  }
  for (let m = 0; m < free; m++) {
    const along = direction[m] ?? 0;
    gradient[m] = (gradient[m] ?? 0) + along * slope;
    for (let n = m; n < free; n++)
      addInformation(information, m, n, people * slopeSquare * along * (direction[n] ?? 0));
  }
}

function addInformation(matrix: Float64Array[], row: number, column: number, value: number) {
  const line = matrix[row];
  if (line) line[column] = (line[column] ?? 0) + value;
}

function addDirections(
  matrix: Float64Array[],
  direction: Float64Array,
  column: number,
  value: number,
) {
  for (let m = 0; m < direction.length; m++)
    addInformation(matrix, m, column, (direction[m] ?? 0) * value);
}
