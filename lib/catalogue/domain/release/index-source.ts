import { dataStatuses } from "./data-status";
import { type ElementScores, elementScores } from "./element-scores";
import { type Figures, figuresOf } from "./figures";
import { knownMean } from "./known-mean";
import { midRankPercentiles } from "./mid-rank-percentiles";
import type { OnetRelease } from "./onet-release";
import { type Neighbours, ratedNeighbours, withEstimates } from "./rated-neighbours";

/** A release as the indices read it. */
export type IndexSource = {
  release: OnetRelease;
  /** Rated and estimated, in the order of the release. */
  placed: readonly string[];
  rated: readonly string[];
  neighbours: Neighbours;
  score: ElementScores;
};

/** Prepares a release for its indices. */
export function indexSource(release: OnetRelease): IndexSource {
  const statuses = [...dataStatuses(release)];
  const with_ = (...wanted: string[]) =>
    statuses.flatMap(([code, status]) => (wanted.includes(status) ? [code] : []));
  return {
    release,
    placed: with_("rated", "estimated"),
    rated: with_("rated"),
    neighbours: ratedNeighbours(release, with_("estimated")),
    score: elementScores(release),
  };
}

/** Mean score of some elements (one named twice counts twice), of those that were rated. */
export const meanScore = ({ score }: IndexSource, code: string, elements: readonly string[]) =>
  knownMean(elements.map((element) => score(code, element)));

/**
 * Percentiles of something only rated occupations have: taken among those, then estimated for the others from the
 * percentiles of their neighbours.
 */
export const ratedPercentiles = (
  { rated, neighbours }: IndexSource,
  figure: (code: string) => number | null,
): Figures => withEstimates(midRankPercentiles(figuresOf(rated, figure)), neighbours);

/** Percentiles of something that occupations without ratings have too. */
export const ownPercentiles = (
  { placed }: IndexSource,
  figure: (code: string) => number | null,
): Figures => midRankPercentiles(figuresOf(placed, figure));
