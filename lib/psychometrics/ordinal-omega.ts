/** Logistic slopes to normal-ogive ones. */
const LOGISTIC = 1.702;

/**
 * McDonald's omega of the answers' underlying variables, from slopes of one dimension.
 *
 * λ = (a / 1.702) / √(1 + (a / 1.702)²), ω = (Σ λ)² / ((Σ λ)² + Σ (1 − λ²))
 *
 * @param slopes fitted, one per item of the scale, keyed so that they are positive
 * @returns omega in [0, 1]: an upper figure, for it speaks of continuous answers behind the categories
 * @throws RangeError without items
 * @see Takane & de Leeuw (1987), Psychometrika 52(3), 393–408; McDonald (1999), Test Theory
 */
export function ordinalOmega(slopes: readonly number[]): number {
  if (slopes.length === 0) throw new RangeError("a scale needs items");
  const loadings = slopes.map((a) => a / LOGISTIC / Math.hypot(1, a / LOGISTIC));
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
  return common / (common + loadings.reduce((sum, loading) => sum + 1 - loading * loading, 0));
}
