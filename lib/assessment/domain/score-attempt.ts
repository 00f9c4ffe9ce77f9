import { answerInfluence } from "@/lib/psychometrics/answer-influence";
import { cutSensitivity } from "@/lib/psychometrics/cut-sensitivity";
import type { Answers, Instrument as GradedInstrument } from "@/lib/psychometrics/instrument";
import { keyedAnswers } from "@/lib/psychometrics/keyed-answers";
import { measurementLimits } from "@/lib/psychometrics/measurement-limits";
import type { Estimate } from "@/lib/psychometrics/posterior-moments";
import { reportReading } from "@/lib/psychometrics/report-reading";
import { type ScoringTables, scoringTables } from "@/lib/psychometrics/scoring-tables";
import { facetScores } from "./facet-scores";
import type { GivenAnswers } from "./given-answer";
import { CATEGORIES, DIMENSIONS, type Dimension, type Instrument } from "./instrument";
import type { PublishedInstrument } from "./published-instrument";
import { isUnreliable, type QualityFlag, qualityFlags } from "./quality-flags";
import type { Driver, Score, Verdict } from "./score";
import { scoredPart } from "./scored-part";
import { sittingSigns } from "./sitting-signs";
import { smallestFlip } from "./smallest-flip";
import { storedMarginals } from "./stored-marginals";
import { probabilitiesOf, verdictOf } from "./verdict-of";

/** Names the way of scoring; a change here makes a new result beside the old one. Since .2: flip and marginals. */
export const SCORING_VERSION = "2026-11.2";

const SHIFTS = [-0.25, 0, 0.25];

/**
 * Scores one sitting under one version: two-dimensional EAP, classes on 121 × 121, widened by the doubt about
 * the version's numbers, with facets, drivers, sensitivity and signs of quality.
 *
 * Counted is every item that the version has numbers for and that is not in quarantine; facets that the
 * version hides are left out.
 *
 * @param order   item ids in the order shown
 * @param answers raw answers by item id; missing ones are skipped, unscored ones described
 * @returns plain numbers; no verdict with fewer than six answers on a dimension or with signs against it
 * @throws RangeError on an answer that is no category of its item, or an item the form does not have
 * @see assessment method §2.1–2.8, 2.10, 2.13
 */
export function scoreAttempt(
  version: PublishedInstrument,
  order: readonly string[],
  answers: GivenAnswers,
): Score {
  requireKnown(version, answers);
  const graded = scoredPart(version);
  const raw = rawAnswers(graded, answers);
  const keyed = keyedAnswers(graded.items, raw);
  const { posterior, estimate } = reportReading(graded, keyed);
  const { answered, enoughForVerdict } = measurementLimits(graded, keyed, estimate);
  const cuts = graded.cuts ?? { tau: [0, 0], delta: 0 };
  const flags = qualityFlags(sittingSigns({ ...version, graded }, order, answers), version.limits);
  const held = heldBack(enoughForVerdict, flags);
  const sensitivity = cutSensitivity(posterior, cuts, SHIFTS).map((reading) => ({
    shift: reading.shift,
    probabilities: probabilitiesOf(reading.probabilities),
    verdict: held ?? verdictOf(reading.verdict),
  }));
  const plain = sensitivity.find(({ shift }) => shift === 0);
  if (!plain) throw new RangeError("no reading at the cuts themselves");
  const { verdict } = plain;
  const tables = scoringTables(graded);
  return {
    answered: perDimension(answered),
    ...estimates(estimate),
    cuts: { ...perDimension(cuts.tau), delta: cuts.delta },
    probabilities: plain.probabilities,
    verdict,
    sensitivity,
    facets: facetScores(graded, keyed).filter(({ facet }) => !version.hiddenFacets.includes(facet)),
    drivers: drivers(graded, tables, keyed),
    ...(verdict.kind !== "none" && {
      flip: smallestFlip(graded, tables, { keyed, raw, estimate, leading: verdict.outcome }),
    }),
    workItself: workItself(version, answers),
    rawMeans: rawMeans(graded, keyed),
    flags,
    marginals: storedMarginals(posterior),
  };
}

function requireKnown(instrument: Instrument, answers: GivenAnswers) {
  const known = new Set(instrument.items.map(({ id }) => id));
  for (const id of answers.keys())
    if (!known.has(id)) throw new RangeError(`${id} is no item of ${instrument.id}`);
}

const rawAnswers = (graded: GradedInstrument, answers: GivenAnswers) =>
  graded.items.map(({ id }) => answers.get(id)?.value ?? null);

function heldBack(enough: boolean, flags: readonly QualityFlag[]): Verdict | null {
  if (!enough) return { kind: "none", reason: "too few answers" };
  return isUnreliable(flags) ? { kind: "none", reason: "not reliable" } : null;
}

const perDimension = ([specialist = 0, leadership = 0]: readonly number[]) => ({
  specialist,
  leadership,
});

function estimates({ means, standardErrors, covariance }: Estimate) {
  const [first = 0, second = 0] = means;
  const [firstError = 1, secondError = 1] = standardErrors;
  return {
    specialist: { mean: first, standardError: firstError },
    leadership: { mean: second, standardError: secondError },
    covariance,
  };
}

const drivers = (graded: GradedInstrument, tables: ScoringTables, keyed: Answers): Driver[] =>
  answerInfluence(tables, keyed).map(({ item, moved }) => ({
    itemId: graded.items[item]?.id ?? "",
    ...perDimension(moved),
  }));

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const workItself = (instrument: Instrument, answers: GivenAnswers): number | null =>
  mean(
    instrument.items.flatMap((item) => {
      const value = answers.get(item.id)?.value;
      if (item.format !== "work" || value === undefined) return [];
      return [item.reversed ? CATEGORIES - 1 - value : value];
    }),
  );

function rawMeans(graded: GradedInstrument, keyed: Answers): Record<Dimension, number | null> {
  const [specialist = null, leadership = null] = DIMENSIONS.map((_, k) =>
    mean(
      graded.items.flatMap(({ format, slopes }, index) => {
        const answer = keyed[index] ?? null;
        return format === "likert" && slopes[k] !== 0 && answer !== null ? [answer] : [];
      }),
    ),
  );
  return { specialist, leadership };
}
