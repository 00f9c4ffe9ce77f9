/**
 * Pearson's product-moment correlation.
 *
 * r = Σ (a − ā)(b − b̄) / √(Σ (a − ā)² Σ (b − b̄)²)
 *
 * @param pairs of numbers, one per person
 * @returns r in [−1, 1]; NaN for fewer than two pairs or where one side does not vary
 * @see Pearson (1895), Proc. R. Soc. Lond. 58, 240–242
 */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (k: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[k], 0) / pairs.length;
  const [ma, mb] = [mean(0), mean(1)];
  let [aa, ab, bb] = [0, 0, 0];
  for (const [a, b] of pairs) {
    aa += (a - ma) ** 2;
    ab += (a - ma) * (b - mb);
    bb += (b - mb) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}
