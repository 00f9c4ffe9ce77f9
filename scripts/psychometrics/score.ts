import { classProbabilities } from "@/lib/psychometrics/class-probabilities";
import { classWeights } from "@/lib/psychometrics/class-weights";
import { eapEstimate } from "@/lib/psychometrics/eap-estimate";
import type { Answers, Cuts, Instrument } from "@/lib/psychometrics/instrument";
import { personFit } from "@/lib/psychometrics/person-fit";
import { posterior } from "@/lib/psychometrics/posterior";
import { REPORT_POINTS } from "@/lib/psychometrics/report-reading";
import { defaultPoints, scoringTables } from "@/lib/psychometrics/scoring-tables";
import { numberOption, type Options, required } from "./arguments";
import { csvText } from "./csv-text";
import { readInstrument } from "./read-instrument";
import { readResponses } from "./read-responses";

/** Cuts of the method where neither an option nor the instrument states them. */
const CUTS: Cuts = { tau: [0.3, 0.3], delta: 0.5 };
const MOST_POINTS = { 1: 10_001, 2: 601 };

/** `score`: estimates, person fit and, in two dimensions, classes of everyone in a file. */
export function score(options: Options): string {
  const tau = numberOption(options, "tau");
  const delta = numberOption(options, "delta", { from: 0 });
  const grid = { from: 3, to: MOST_POINTS[1], whole: true };
  numberOption(options, "grid", grid);
  const { instrument } = readInstrument(required(options, "instrument"));
  const dimensions = instrument.dimensions.length;
  const most = MOST_POINTS[dimensions === 1 ? 1 : 2];
  const points = numberOption(options, "grid", { ...grid, to: most }) ?? defaultPoints(dimensions);
  const people = readResponses(required(options, "responses"), instrument.items);
  const tables = scoringTables(instrument, points);
  const stated = instrument.cuts ?? CUTS;
  const cuts = { tau: tau === null ? stated.tau : [tau, tau], delta: delta ?? stated.delta };
  const classes = dimensions === 2 ? classReader(instrument, cuts) : () => [];
  return csvText([
    header(instrument),
    ...people.map(({ person, answers }) => {
      const { means, standardErrors, covariance } = eapEstimate(tables, answers);
      return [
        person,
        answers.filter((answer) => answer !== null).length,
        ...means.flatMap((mean, k) => [mean, standardErrors[k] ?? null]),
        personFit(instrument, answers, means),
        ...(dimensions === 2 ? [covariance, ...classes(answers)] : []),
      ];
    }),
  ]);
}

function header({ dimensions }: Instrument): string[] {
  const scores = dimensions.flatMap((name) => [`${name}_eap`, `${name}_se`]);
  const classes = [...dimensions, "hybrid", "exploring"].map((name) => `p_${name}`);
  const second = dimensions.length === 2 ? ["cov", ...classes] : [];
  return ["person", "answered", ...scores, "lz", ...second];
}

function classReader(instrument: Instrument, cuts: Cuts) {
  const weights = classWeights(REPORT_POINTS, cuts);
  const tables = scoringTables(instrument, REPORT_POINTS);
  return (answers: Answers): number[] => {
    const { first, second, hybrid, exploring } = classProbabilities(
      posterior(tables, answers),
      weights,
    );
    return [first, second, hybrid, exploring];
  };
}
