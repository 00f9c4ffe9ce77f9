import { cholesky } from "./cholesky";

/**
 * Solves A x = b for a symmetric positive definite matrix by Cholesky's decomposition.
 *
 * @param matrix n rows of n numbers
 * @param right  n numbers
 * @returns x, or null when the matrix is not positive definite
 * @see Golub & Van Loan (2013), Matrix Computations, §4.2
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | null {
  const lower = cholesky(matrix);
  return lower && solvedBy(lower, right);
}

/**
 * Solves L Lᵀ x = b by two substitutions: for one matrix and many right sides.
 *
 * @param lower L from `cholesky`
 * @param right n numbers
 * @returns x, n numbers
 */
export function solvedBy(
  lower: readonly (readonly number[])[],
  right: readonly number[],
): number[] {
  const at = (i: number, j: number) => lower[i]?.[j] ?? 0;
  const forward: number[] = [];
  for (const [i, value] of right.entries()) {
    const known = forward.reduce((sum, x, k) => sum + at(i, k) * x, 0);
    forward.push((value - known) / at(i, i));
  }
  const solution = forward.slice();
  for (let i = solution.length - 1; i >= 0; i--) {
    let sum = solution[i] ?? 0;
    for (let k = i + 1; k < solution.length; k++) sum -= at(k, i) * (solution[k] ?? 0);
    solution[i] = sum / at(i, i);
  }
  return solution;
}
