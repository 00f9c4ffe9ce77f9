/**
 * Solves A x = b for a symmetric positive definite matrix by Cholesky's decomposition.
 *
 * @param matrix n rows of n numbers
 * @param right  n numbers
 * @returns x, or null when the matrix is not positive definite
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | null {
  const lower: number[][] = [];
  const at = (i: number, j: number) => lower[i]?.[j] ?? 0;
  for (const [i, line] of matrix.entries()) {
    const row: number[] = [];
    lower.push(row);
    for (let j = 0; j <= i; j++) {
      let sum = line[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      if (i === j && !(sum > 0)) return null;
      row.push(i === j ? Math.sqrt(sum) : sum / at(j, j));
    }
  }
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
