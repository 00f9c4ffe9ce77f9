import { indexSource } from "./index-source";
import type { OnetRelease } from "./onet-release";
import { neighboursMean } from "./rated-neighbours";
import { roundTo } from "./round-to";

/** Importance 1–5 by element, in the order of the release's elements; null where it is not rated. */
export type ImportanceMatrix = ReadonlyMap<string, readonly (number | null)[]>;

/**
 * Importance for every occupation that can be placed: as rated, or the weighted mean of its neighbours at the two
 * decimals of the rated ones.
 */
export function importanceMatrix(release: OnetRelease): ImportanceMatrix {
  const { placed, neighbours } = indexSource(release);
  const { elements, importance } = release;
  const estimate = (code: string) => {
    const near = neighbours.get(code) ?? [];
    return elements.map((_, position) => {
      const mean = neighboursMean(near, (role) => importance.get(role)?.[position] ?? null);
      return mean === null ? null : roundTo(mean, 2);
    });
  };
  return new Map(placed.map((code) => [code, importance.get(code) ?? estimate(code)]));
}
