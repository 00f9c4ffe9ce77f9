import { changeIndex } from "@/lib/psychometrics/change-index";
import { changePosterior } from "@/lib/psychometrics/change-posterior";
import { eapEstimate } from "@/lib/psychometrics/eap-estimate";
import type { Answers, Instrument } from "@/lib/psychometrics/instrument";
import { marginalLikelihood } from "@/lib/psychometrics/marginal-likelihood";
import { posterior } from "@/lib/psychometrics/posterior";
import { REPORT_POINTS } from "@/lib/psychometrics/report-reading";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import { type Options, required, requiredNumber } from "./arguments";
import { csvText } from "./csv-text";
import { InputFault } from "./input-fault";
import { readInstrument } from "./read-instrument";
import { type Respondent, readResponses } from "./read-responses";

/** `change`: what two sittings of the same people say about change; `note` is for standard error. */
export function change(options: Options): { output: string; note: string } {
  const retest = requiredNumber(options, "retest-correlation", { above: -1, below: 1 });
  const files = [required(options, "before"), required(options, "after")] as const;
  const { instrument } = readInstrument(required(options, "instrument"));
  const [before, after] = readBoth(files, instrument);
  const later = new Map(after.map(({ person, answers }) => [person, answers]));
  const compare = comparison(instrument, retest);
  const columns = ["delta", "sd", "p_up", "p_half", "rci"];
  const rows = before.flatMap(({ person, answers }) => {
    const second = later.get(person);
    return second ? [[person, ...compare(answers, second)]] : [];
  });
  const names = instrument.dimensions.flatMap((name) => columns.map((what) => `${name}_${what}`));
  const lost = [before.length - rows.length, after.length - rows.length];
  const note = lost.some((count) => count > 0)
    ? `left out: ${lost[0]} only in ${files[0]}, ${lost[1]} only in ${files[1]}\n`
    : "";
  return { output: csvText([["person", ...names], ...rows]), note };
}

/** Both files are checked before either is used, so that all faults are told at once. */
function readBoth(
  [first, second]: readonly [string, string],
  { items }: Instrument,
): [Respondent[], Respondent[]] {
  const faults: string[] = [];
  const read = (file: string) => {
    try {
      return readResponses(file, items);
    } catch (error) {
      if (!(error instanceof InputFault)) throw error;
      faults.push(...error.lines);
      return [];
    }
  };
  const both: [Respondent[], Respondent[]] = [read(first), read(second)];
  if (faults.length > 0) throw new InputFault(faults);
  return both;
}

function comparison(instrument: Instrument, retest: number) {
  const coarse = scoringTables(instrument);
  const fine = scoringTables(instrument, REPORT_POINTS);
  return (first: Answers, second: Answers): number[] => {
    const sittings = [first, second].map((answers) => ({
      estimate: eapEstimate(coarse, answers),
      reading: posterior(fine, answers),
    }));
    return instrument.dimensions.flatMap((_, k) => {
      const [from, to] = sittings.map(({ estimate, reading }) => ({
        score: estimate.means[k] ?? 0,
        standardError: estimate.standardErrors[k] ?? 0,
        likelihood: marginalLikelihood(reading, k),
      }));
      if (!from || !to) return [];
      const { mean, sd, up, atLeastHalf } = changePosterior(from.likelihood, to.likelihood, retest);
      return [mean, sd, up, atLeastHalf, changeIndex(from, to)];
    });
  };
}
