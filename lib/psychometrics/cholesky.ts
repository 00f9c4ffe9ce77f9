/**
 * Cholesky's decomposition A = L Lᵀ of a symmetric positive definite matrix.
 *
 * @param matrix n rows of n numbers; only the lower triangle is read
 * @returns L as rows 1, 2 … n numbers long, or null when the matrix is not positive definite
 * @see Golub & Van Loan (2013), Matrix Computations, §4.2
 */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] | null {
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
  return lower;
}
