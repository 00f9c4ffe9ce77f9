import { calibrate } from "./calibrate";
import type { CalibrationGate } from "./calibration-gate";
import type { Answers, Instrument } from "./instrument";
import { itemRestCorrelations } from "./item-rest-correlations";
import type { FitSummary } from "./marginal-fit";
import { parameterCovariance } from "./parameter-covariance";
import { type ParameterErrors, parameterStandardErrors } from "./parameter-standard-errors";
import { type PreparedCalibration, preparedCalibration } from "./prepared-calibration";
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
  const prepared = preparedCalibration(instrument, people);
  const { gate, n, smallestCategory, form, rows } = prepared;
  const prior = gate === "interim" ? "map" : "none";
  const isFitting = (gate === "interim" || gate === "calibrated") && form.items.length > 0;
  const fitted = isFitting
    ? fittedWith(form, rows, { prior, tolerance, onStep, onCovariance })
    : null;
  const scored = fitted?.instrument ?? form;
  return {
    gate,
    n,
    smallestCategory,
    fit: fitted?.fit ?? null,
    correlation: fitted && correlationOf(fitted),
    items: itemReports(instrument, prepared, fitted),
    scales: gate === "nothing" ? [] : scaleReliabilities(scored, rows, fitted !== null),
    residuals: fitted
      ? residualCorrelations(scored, rows).filter(
          ({ correlation }) => Math.abs(correlation) >= LOCAL_DEPENDENCE,
        )
      : [],
    instrument: fitted?.instrument ?? null,
  };
}

/** One line per item of the version in force, fitted or not. */
function itemReports(
  { items }: Instrument,
  { gate, form, rows, kept, counts, merged }: PreparedCalibration,
  fitted: Fitted | null,
): ItemReport[] {
  const rest = gate === "nothing" ? [] : itemRestCorrelations(form, rows);
  return items.map(({ id, facet, slopes: given }, j) => {
    const at = kept.indexOf(j);
    const own = fitted?.instrument.items[at] ?? null;
    const error = fitted?.errors?.items[at] ?? null;
    const itemRest = finite(rest[at]);
    const [slopes, slopeErrors] = [own?.slopes ?? null, error?.slopes ?? null];
    return {
      id,
      facet,
      answers: (counts[j] ?? []).reduce((sum, count) => sum + count, 0),
      counts: counts[j] ?? [],
      merged: merged[j] ?? null,
      itemRest,
      slopes,
      slopeErrors,
      intercepts: own?.intercepts ?? null,
      interceptErrors: error?.intercepts ?? null,
      quarantine: quarantineReasons({
        isKept: at !== -1,
        itemRest,
        given,
        slopes,
        errors: slopeErrors,
      }),
    };
  });
}

type Fitted = { instrument: Instrument; fit: FitSummary; errors: ParameterErrors | null };

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
  const errors = covariance && parameterStandardErrors(instrument, covariance);
  return { instrument: { ...instrument, items }, fit, errors };
}

function correlationOf({ instrument, errors }: Fitted) {
  if (instrument.dimensions.length === 1) return null;
  return { value: instrument.correlation, standardError: errors?.correlation ?? null };
}

const finite = (value: number | undefined) =>
  value !== undefined && Number.isFinite(value) ? value : null;
