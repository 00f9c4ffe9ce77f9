import type { Figures } from "./figures";
import type { OnetRelease } from "./onet-release";

/** Occupations that stand in for one whose ratings were not released. */
export type Neighbours = ReadonlyMap<string, readonly { code: string; weight: number }[]>;

/** So many related occupations speak for one without ratings. */
const NEIGHBOURS = 6;

/**
 * The first six rated occupations related to each of those without ratings, weighing 1 / (1 + rank):
 * a rank that is not rated leaves its place empty, so the weights thin out by rank, not by place.
 */
export function ratedNeighbours(
  { related, importance }: Pick<OnetRelease, "related" | "importance">,
  estimated: Iterable<string>,
): Neighbours {
  const nearest = (code: string) =>
    (related.get(code) ?? [])
      .filter((role) => importance.has(role.code))
      .slice(0, NEIGHBOURS)
      .map(({ code, rank }) => ({ code, weight: 1 / (1 + rank) }));
  return new Map([...estimated].map((code) => [code, nearest(code)]));
}

/** Weighted mean of what the neighbours have; null where none of them has it. */
export function neighboursMean(
  neighbours: readonly { code: string; weight: number }[],
  figure: (code: string) => number | null,
): number | null {
  let sum = 0;
  let weights = 0;
  for (const { code, weight } of neighbours) {
    const value = figure(code);
    if (value === null) continue;
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}

/** The figures, and for each occupation without ratings the weighted mean of its neighbours'. */
export function withEstimates(figures: Figures, neighbours: Neighbours): Figures {
  const all = new Map(figures);
  for (const [code, near] of neighbours) {
    const estimate = neighboursMean(near, (neighbour) => figures.get(neighbour) ?? null);
    if (estimate !== null) all.set(code, estimate);
  }
  return all;
}
