import type { Figures } from "./figures";

/**
 * Where each figure stands among all of them, 0–100 exclusive: 100 · (below + equal / 2) / n.
 * Equal figures share one percentile, and only the order of the figures matters.
 */
export function midRankPercentiles(figures: Figures): Map<string, number> {
  const sorted = Float64Array.from(figures.values()).sort();
  const percentiles = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    const figure = sorted[from] ?? 0;
    let to = from;
    while (to < sorted.length && sorted[to] === figure) to++;
    percentiles.set(figure, (100 * ((from + to) / 2)) / sorted.length);
    from = to;
  }
  return new Map([...figures].map(([code, figure]) => [code, percentiles.get(figure) ?? 0]));
}
