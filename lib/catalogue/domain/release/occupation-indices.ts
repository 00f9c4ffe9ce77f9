import { grouped } from "./grouped";
import { indexSource } from "./index-source";
import { leadershipParts } from "./leadership-parts";
import { midRankPercentiles } from "./mid-rank-percentiles";
import type { OnetRelease } from "./onet-release";
import { type PathClass, pathClassOf } from "./path-class";
import { specialistParts } from "./specialist-parts";
import { weightedComposite } from "./weighted-composite";

/** Where an occupation stands, in percentiles 0–100 that are not rounded; a part is null where it has no data. */
export type OccupationIndices = {
  leadership: number;
  specialist: number;
  /** Among occupations of the same job-zone band only. */
  leadershipInZone: number;
  specialistInZone: number;
  /** Mean of leadership minus specialist overall and in the zone: + leans to leadership. */
  lean: number;
  pathClass: PathClass;
  people: number | null;
  management: number | null;
  depth: number | null;
  analysis: number | null;
};

/** Job zones 1 and 2 are one band; the others are one each. */
const bandOf = (zone: number) => Math.max(zone, 2);

/**
 * Both indices of every occupation that has ratings or can be estimated: the composite of the parts, as a percentile
 * among all of them. Percentiles are relative, so every release is worked out as a whole.
 */
export function occupationIndices(release: OnetRelease): Map<string, OccupationIndices> {
  const source = indexSource(release);
  const lead = leadershipParts(source);
  const special = specialistParts(source);
  const leading = weightedComposite(source.placed, lead.parts);
  const deepening = weightedComposite(source.placed, special.parts);
  const overall = { lead: midRankPercentiles(leading), special: midRankPercentiles(deepening) };
  const inZone = { lead: bandwise(release, leading), special: bandwise(release, deepening) };

  const indices = new Map<string, OccupationIndices>();
  for (const code of source.placed) {
    const leadership = overall.lead.get(code);
    const specialist = overall.special.get(code);
    const leadershipInZone = inZone.lead.get(code);
    const specialistInZone = inZone.special.get(code);
    if (leadership === undefined || specialist === undefined) continue;
    if (leadershipInZone === undefined || specialistInZone === undefined) continue;
    const lean = (leadership - specialist + leadershipInZone - specialistInZone) / 2;
    indices.set(code, {
      leadership,
      specialist,
      leadershipInZone,
      specialistInZone,
      lean,
      pathClass: pathClassOf({ leadership, specialist, lean, specialistInZone }),
      people: lead.people.get(code) ?? null,
      management: lead.management.get(code) ?? null,
      depth: special.depth.get(code) ?? null,
      analysis: special.analysis.get(code) ?? null,
    });
  }
  return indices;
}

/** Percentiles within each job-zone band by itself. */
function bandwise({ jobZones }: OnetRelease, composites: ReadonlyMap<string, number>) {
  const bands = grouped(composites, ([code]) => bandOf(jobZones.get(code) ?? 0));
  return new Map([...bands.values()].flatMap((band) => [...midRankPercentiles(new Map(band))]));
}
