/**
 * Adds a row to a sum in place: the inner loop of scoring and of the E-step.
 *
 * @param sum changed; `row` must be at least as long
 * @param row what is added, cell by cell
 * @see assessment method §2.4 (simple-structure items are added along their axis)
 */
export function addTo(sum: Float64Array, row: Float64Array) {
  for (let q = 0; q < sum.length; q++) sum[q] = (sum[q] ?? 0) + (row[q] ?? 0);
}
