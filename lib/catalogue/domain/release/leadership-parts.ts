import type { Figures } from "./figures";
import { INDEX_ELEMENTS, INDEX_NAMES } from "./index-elements";
import { type IndexSource, meanScore, ownPercentiles, ratedPercentiles } from "./index-source";
import { managerialTaskShare } from "./managerial-task-share";
import type { WeightedPart } from "./weighted-composite";

/** The leadership index in parts, of which two are shown by themselves. */
export type LeadershipParts = { parts: WeightedPart[]; people: Figures; management: Figures };

/**
 * .25 activities with people · .15 the same against the mean of all the occupation's activities (so that jobs where
 * everything is rated high do not lead) · .15 resources and direction · .25 management skills · .10 managerial tasks ·
 * .05 leadership style · .05 enterprising interest.
 */
export function leadershipParts(source: IndexSource): LeadershipParts {
  const { release } = source;
  const activities = release.elements.flatMap(({ id, domain }) =>
    domain === "activity" ? [id] : [],
  );
  const mean = (code: string, elements: readonly string[]) => meanScore(source, code, elements);
  const emphasis = (code: string) => {
    const people = mean(code, INDEX_ELEMENTS.people);
    const all = mean(code, activities);
    return people === null || all === null ? null : people - all;
  };
  const style = (code: string) =>
    release.workStyles.get(code)?.get(INDEX_NAMES.leadershipStyle) ?? null;
  const interest = (code: string) =>
    release.interests.get(code)?.get(INDEX_NAMES.enterprising) ?? null;

  const people = ratedPercentiles(source, (code) => mean(code, INDEX_ELEMENTS.people));
  const resources = ratedPercentiles(source, (code) => mean(code, INDEX_ELEMENTS.resources));
  const management = ratedPercentiles(source, (code) => mean(code, INDEX_ELEMENTS.management));
  const tasks = ownPercentiles(source, (code) =>
    managerialTaskShare(release.tasks.get(code) ?? []),
  );
  return {
    people,
    management,
    parts: [
      { weight: 0.25, percentiles: people },
      { weight: 0.15, percentiles: ratedPercentiles(source, emphasis) },
      { weight: 0.15, percentiles: resources },
      { weight: 0.25, percentiles: management },
      { weight: 0.1, percentiles: tasks },
      { weight: 0.05, percentiles: ownPercentiles(source, style) },
      { weight: 0.05, percentiles: ownPercentiles(source, interest) },
    ],
  };
}
