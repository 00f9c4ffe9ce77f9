/**
 * Cronbach's alpha of complete answers.
 *
 * α = k / (k − 1) · (1 − Σ s²_j / s²_total), variances with n − 1
 *
 * @param people one row of k keyed answers each, complete
 * @returns alpha, at most 1; negative where items work against each other
 * @throws RangeError for fewer than two people or items, ragged rows, or no variance at all
 * @see Cronbach (1951), Psychometrika 16(3), 297–334
 */
export function cronbachAlpha(people: readonly (readonly number[])[]): number {
  const items = people[0]?.length ?? 0;
  if (people.length < 2 || items < 2) throw new RangeError("two people and two items are needed");
  if (people.some((row) => row.length !== items)) throw new RangeError("rows differ in length");
  const totals = people.map((row) => row.reduce((sum, answer) => sum + answer, 0));
  const spread = variance(totals);
  if (!(spread > 0)) throw new RangeError("all sums are equal");
  const parts = Array.from({ length: items }, (_, j) => variance(people.map((row) => row[j] ?? 0)));
  const within = parts.reduce((sum, part) => sum + part, 0);
  return (items / (items - 1)) * (1 - within / spread);
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
