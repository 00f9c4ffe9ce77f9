/**
 * Benjamini–Hochberg: which of several tests stay significant when the false discovery rate is held.
 *
 * The largest k with p₍ₖ₎ ≤ k/m · rate, and all smaller ones.
 *
 * @param pValues in [0, 1]
 * @param rate    share of false alarms accepted among the flagged, .01 for DIF
 * @returns one boolean per p-value, in their order
 * @see Benjamini & Hochberg (1995), JRSS B 57(1), 289–300; assessment method §2.12
 */
export function flaggedByFalseDiscovery(pValues: readonly number[], rate: number): boolean[] {
  const sorted = [...pValues].sort((a, b) => a - b);
  const limit = sorted.reduce(
    (most, p, rank) => (p <= ((rank + 1) / sorted.length) * rate ? p : most),
    Number.NEGATIVE_INFINITY,
  );
  return pValues.map((p) => p <= limit);
}
