import type { Figures } from "./figures";

/** One component of an index: its weight and where every occupation stands on it (percentiles). */
export type WeightedPart = { weight: number; percentiles: Figures };

/** Weighted mean of the parts an occupation has; missing ones drop out and the weights are taken of the rest. */
export function weightedComposite(
  codes: Iterable<string>,
  parts: readonly WeightedPart[],
): Map<string, number> {
  const composites = new Map<string, number>();
  for (const code of codes) {
    let sum = 0;
    let weights = 0;
    for (const { weight, percentiles } of parts) {
      const percentile = percentiles.get(code);
      if (percentile === undefined) continue;
      sum += weight * percentile;
      weights += weight;
    }
    if (weights > 0) composites.set(code, sum / weights);
  }
  return composites;
}
