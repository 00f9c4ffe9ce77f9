import type { Figures } from "./figures";
import { INDEX_ELEMENTS, INDEX_NAMES } from "./index-elements";
import { type IndexSource, meanScore, ownPercentiles, ratedPercentiles } from "./index-source";
import { knowledgeDepth } from "./knowledge-depth";
import { knownMean } from "./known-mean";
import { meanRequiredEducation } from "./required-education";
import type { WeightedPart } from "./weighted-composite";

/** The specialist index in parts, of which two are shown by themselves. */
export type SpecialistParts = { parts: WeightedPart[]; depth: Figures; analysis: Figures };

const NOBODY: ReadonlyMap<number, number> = new Map();

/**
 * .15 depth of knowledge · .10 its concentration · .20 analytic skills · .15 activities of knowing · .10 the same minus
 * activities with people · .10 required education · .05 job zone · .10 investigative interest · .05 styles of curiosity
 * and care.
 */
export function specialistParts(source: IndexSource): SpecialistParts {
  const { release } = source;
  const mean = (code: string, elements: readonly string[]) => meanScore(source, code, elements);
  const againstPeople = (code: string) => {
    const knowing = mean(code, INDEX_ELEMENTS.knowing);
    const people = mean(code, INDEX_ELEMENTS.people);
    return knowing === null || people === null ? null : knowing - people;
  };
  const education = (code: string) => meanRequiredEducation(release.education.get(code) ?? NOBODY);
  const interest = (code: string) =>
    release.interests.get(code)?.get(INDEX_NAMES.investigative) ?? null;
  const styles = (code: string) =>
    knownMean(
      INDEX_NAMES.specialistStyles.map((name) => release.workStyles.get(code)?.get(name) ?? null),
    );

  const rated = (figure: (code: string) => number | null) => ratedPercentiles(source, figure);
  const depth = rated((code) => knowledgeDepth(release, code)?.depth ?? null);
  const concentration = rated((code) => knowledgeDepth(release, code)?.concentration ?? null);
  const analysis = rated((code) => mean(code, INDEX_ELEMENTS.analysis));
  const zone = ownPercentiles(source, (code) => release.jobZones.get(code) ?? null);
  return {
    depth,
    analysis,
    parts: [
      { weight: 0.15, percentiles: depth },
      { weight: 0.1, percentiles: concentration },
      { weight: 0.2, percentiles: analysis },
      { weight: 0.15, percentiles: rated((code) => mean(code, INDEX_ELEMENTS.knowing)) },
      { weight: 0.1, percentiles: rated(againstPeople) },
      { weight: 0.1, percentiles: rated(education) },
      { weight: 0.05, percentiles: zone },
      { weight: 0.1, percentiles: ownPercentiles(source, interest) },
      { weight: 0.05, percentiles: ownPercentiles(source, styles) },
    ],
  };
}
