import { calibrate } from "./calibrate";
import { type CalibrationGate, calibrationGate, LEAST_IN_CATEGORY } from "./calibration-gate";
import { categoryCounts } from "./category-counts";
import type { Answers, GradedItem, Instrument } from "./instrument";
import { itemRestCorrelations } from "./item-rest-correlations";
import type { FitSummary } from "./marginal-fit";
import { mergedCategories } from "./merged-categories";
import { type ParameterCovariance, parameterCovariance } from "./parameter-covariance";
import { parameterStandardErrors } from "./parameter-standard-errors";
import { type QuarantineReason, quarantineReasons } from "./quarantine-reasons";
import { type ResidualCorrelation, residualCorrelations } from "./residual-correlations";
import { type ScaleReliability, scaleReliabilities } from "./scale-reliability";
import type { OnStep } from "./squarem";

/**
 * One item: answers in all and per category as keyed, before merging; `merged` says where each went.
 * Slopes, intercepts and their errors are of the fit, null where the item was not fitted.
 */
type ItemReport = {
  id: string;
  facet: string;
  answers: number;
  counts: number[];
  merged: readonly number[] | null;
  itemRest: number | null;
  slopes: readonly number[] | null;
  slopeErrors: number[] | null;
  intercepts: readonly number[] | null;
  interceptErrors: number[] | null;
  quarantine: QuarantineReason[];
};

/** All that is known of a calibration, in plain numbers; `instrument` and `fit` are null below 500 people. */
export type CalibrationReport = {
  gate: CalibrationGate;
  n: number;
  smallestCategory: number;
  fit: FitSummary | null;
  correlation: { value: number; standardError: number | null } | null;
  items: ItemReport[];
  scales: ScaleReliability[];
  residuals: ResidualCorrelation[];
  instrument: Instrument | null;
};

/** `onStep`: progress of the fit; `onCovariance`: of the standard errors after it, numbers done of all. */
export type ReportOptions = {
  tolerance?: number;
  onStep?: OnStep | undefined;
  onCovariance?: ((done: number, of: number) => void) | undefined;
};

/** Fewer answers cannot place a slope and four thresholds, prior or not. */
const LEAST_ANSWERS = 100;
const LOCAL_DEPENDENCE = 0.2;

/**
 * A calibration with its whole fit report, by the gates: classical figures from 200 people, MAP from
 * 500, maximum likelihood from 1,000.
 *
 * Categories below 10 answers are merged toward the centre first. Items with fewer than 100 answers
 * are not fitted; they and the ones that fail are listed under `quarantine`, and the fitted instrument
 * holds every fitted item, so that whoever publishes decides. Its items carry their covariance.
 *
 * @param instrument the version in force, unmerged: signs of slopes, prior means of MAP
 * @param people     keyed answers of first attempts, unflagged, one per person; null where unanswered
 * @param options    tolerance of the fit (1e−4) and progress
 * @returns figures, null where they do not exist; residual pairs with |Q₃| ≥ .20 only
 * @throws RangeError as `calibrate`
 * @see assessment method §2.9
 */
export function calibrationReport(
  instrument: Instrument,
  people: readonly Answers[],
  { tolerance = 1e-4, onStep, onCovariance }: ReportOptions = {},
): CalibrationReport {
  const counts = categoryCounts(instrument.items, people);
  const n = people.filter((answers) => answers.some((answer) => answer !== null)).length;
  const maps = counts.map((row) =>
    sum(row) < LEAST_ANSWERS ? null : mergedCategories(row, LEAST_IN_CATEGORY),
  );
  const merged = instrument.items.map((item, j) => withMerged(item, maps[j] ?? null));
  const answers = people.map((row) => row.map((x, j) => (x === null ? null : (maps[j]?.[x] ?? x))));
  const kept = counts.flatMap((row, j) => (sum(row) < LEAST_ANSWERS ? [] : [j]));
  const smallestCategory = leastOf(categoryCounts(merged, answers), kept);
  const gate = calibrationGate(n, smallestCategory);
  const form = { ...instrument, items: kept.flatMap((j) => merged[j] ?? []) };
  const rows = answers.map((row) => kept.map((j) => row[j] ?? null));
  const isFitting = gate === "interim" || gate === "calibrated";
  const fitted =
    isFitting && kept.length > 0
      ? fittedWith(form, rows, {
          prior: gate === "interim" ? "map" : "none",
          tolerance,
          onStep,
          onCovariance,
        })
      : null;
  const scored = fitted?.instrument ?? form;
  const rest = gate === "nothing" ? [] : itemRestCorrelations(form, rows);
  const errors = fitted?.covariance && parameterStandardErrors(scored, fitted.covariance);
  const items = instrument.items.map(({ id, facet, slopes }, j): ItemReport => {
    const at = kept.indexOf(j);
    const own = fitted?.instrument.items[at] ?? null;
    const error = errors?.items[at] ?? null;
    const itemRest = finite(rest[at]);
    return {
      id,
      facet,
      answers: sum(counts[j] ?? []),
      counts: counts[j] ?? [],
      merged: maps[j] ?? null,
      itemRest,
      slopes: own?.slopes ?? null,
      slopeErrors: error?.slopes ?? null,
      intercepts: own?.intercepts ?? null,
      interceptErrors: error?.intercepts ?? null,
      quarantine: quarantineReasons({
        isKept: at !== -1,
        itemRest,
        given: slopes,
        slopes: own?.slopes ?? null,
        errors: error?.slopes ?? null,
      }),
    };
  });
  return {
    gate,
    n,
    smallestCategory,
    fit: fitted?.fit ?? null,
    correlation: fitted && correlationOf(fitted, errors?.correlation ?? null),
    items,
    scales: gate === "nothing" ? [] : scaleReliabilities(scored, rows, fitted !== null),
    residuals: fitted
      ? residualCorrelations(scored, rows).filter(
          ({ correlation }) => Math.abs(correlation) >= LOCAL_DEPENDENCE,
        )
      : [],
    instrument: fitted?.instrument ?? null,
  };
}

type Fitted = { instrument: Instrument; fit: FitSummary; covariance: ParameterCovariance | null };

function fittedWith(
  form: Instrument,
  people: readonly Answers[],
  {
    prior,
    tolerance,
    onStep,
    onCovariance,
  }: ReportOptions & { prior: "none" | "map"; tolerance: number },
): Fitted {
  const { instrument, fit } = calibrate(form, people, { prior, tolerance, onStep });
  const covariance = parameterCovariance(instrument, people, {
    onStep: onCovariance,
    ...(prior === "map" && { priorMeans: form.items.map(({ intercepts }) => intercepts) }),
  });
  const items = instrument.items.map((item, j) => {
    const own = covariance?.items[j];
    return own ? { ...item, covariance: own } : item;
  });
  return { instrument: { ...instrument, items }, fit, covariance };
}

/** The item with fewer categories: of its thresholds those between two groups stay. */
function withMerged(item: GradedItem, map: readonly number[] | null): GradedItem {
  if (!map) return item;
  const intercepts = item.intercepts.filter((_, k) => map[k] !== map[k + 1]);
  const merged = item.merged ? item.merged.map((category) => map[category] ?? category) : map;
  return { ...item, categories: intercepts.length + 1, intercepts, merged };
}

function correlationOf({ instrument }: Fitted, standardError: number | null) {
  if (instrument.dimensions.length === 1) return null;
  return { value: instrument.correlation, standardError };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const leastOf = (counts: readonly number[][], kept: readonly number[]) =>
  kept.length === 0 ? 0 : Math.min(...kept.flatMap((j) => counts[j] ?? []));

const finite = (value: number | undefined) =>
  value !== undefined && Number.isFinite(value) ? value : null;
