import { CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { criterionCut } from "@/lib/psychometrics/criterion-cut";
import type { Instrument as GradedInstrument } from "@/lib/psychometrics/instrument";
import type { CalibrationFindings } from "./calibration-findings";
import { takenIn } from "./calibration-form";
import { countingStatements, countsOnEverySide } from "./counting-statements";
import type { Facet } from "./instrument";
import type { PublishedDefinition, PublishedInstrument } from "./published-instrument";
import { scoredPart } from "./scored-part";
import { simulatedLimits } from "./simulated-limits";

const LIMITS = { people: 5000, seed: 5000 } as const;

export type ProposalGiven = {
  base: PublishedInstrument;
  /** With its fitted numbers, in the metric it will be published in. */
  graded: GradedInstrument;
  /** Whether the metric, and with it the cuts, are those of the version before. */
  keepsMetric: boolean;
  quarantined: readonly string[];
  scales: CalibrationFindings["scales"];
};

/**
 * The version a calibration proposes: the same words with new numbers. Cuts are found anew from the statements
 * that count, unless the metric was kept; limits of quality are simulated; items on trial that now have sound
 * numbers count from now on; facets that say nothing beyond the whole on one side or the other are hidden.
 *
 * @returns its definition under the id of its base, or null when too few statements are left on one side
 * @see assessment method §2.8–2.10
 */
export function calibrationProposal(given: ProposalGiven): PublishedDefinition | null {
  const { base, quarantined } = given;
  const sound = new Set(
    given.graded.items.map(({ id }) => id).filter((id) => !quarantined.includes(id)),
  );
  const graded = withCuts(given);
  if (!graded) return null;
  const wording = base.items.map((item) => (sound.has(item.id) ? takenIn(item) : item));
  const { name, language } = base;
  const { id, version, status, correlation } = graded;
  const form = { id, name, version, language, status, correlation, items: wording };
  const scored = scoredPart({ graded, quarantined });
  const limits = simulatedLimits({ ...form, graded: scored }, LIMITS.people, LIMITS.seed);
  return {
    ...graded,
    ...{ language, wording, limits, quarantined },
    hiddenFacets: hiddenFacets(given.scales),
  };
}

function withCuts({ base, graded, keepsMetric, quarantined }: ProposalGiven) {
  if (!countsOnEverySide(graded, quarantined)) return null;
  if (keepsMetric) return graded;
  const statements = countingStatements(graded, quarantined);
  const tau = graded.dimensions.map((_, k) => criterionCut(statements, k));
  return { ...graded, cuts: { tau, delta: base.graded.cuts?.delta ?? 0 } };
}

const hiddenFacets = (scales: ProposalGiven["scales"]): Facet[] =>
  CONTRASTS.filter((facet) =>
    scales.some((scale) => scale.facet === facet && scale.addedValue?.addsValue === false),
  );
