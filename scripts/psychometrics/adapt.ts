import { adaptiveRun, type StopRule } from "@/lib/psychometrics/adaptive-run";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import {
  choiceOption,
  numberOption,
  type Options,
  required,
  requiredNumber,
  wrongUse,
} from "./arguments";
import { csvText } from "./csv-text";
import { readInstrument } from "./read-instrument";
import { readResponses } from "./read-responses";

/** `adapt`: an adaptive test replayed on complete answers. */
export function adapt(options: Options): string {
  const stop = stopRule(options);
  const asked = options.has("criterion")
    ? choiceOption(options, "criterion", ["fisher", "d"])
    : null;
  const { instrument } = readInstrument(required(options, "instrument"));
  const { dimensions, items } = instrument;
  const rule = asked ?? (dimensions.length === 1 ? "fisher" : "d");
  if (rule === "fisher" && dimensions.length === 2)
    throw wrongUse("--criterion fisher needs an instrument of one dimension");
  const people = readResponses(required(options, "responses"), items);
  const tables = scoringTables(instrument);
  const scores = dimensions.flatMap((name) => [`${name}_eap`, `${name}_se`]);
  return csvText([
    ["person", "items", ...scores, "reason"],
    ...people.map(({ person, answers }) => {
      const run = adaptiveRun(instrument, tables, answers, { rule, stop });
      const { means, standardErrors } = run.estimate;
      return [
        person,
        run.items.map((item) => items[item]?.id ?? "").join(" "),
        ...means.flatMap((mean, k) => [mean, standardErrors[k] ?? null]),
        run.reason,
      ];
    }),
  ]);
}

function stopRule(options: Options): StopRule {
  const length = numberOption(options, "length", { from: 1, whole: true });
  if (length !== null) {
    const other = ["stop-se", "min", "max"].find((name) => options.has(name));
    if (other) throw wrongUse(`--length replaces --${other}: give one of them`);
    return { length };
  }
  if (!options.has("stop-se")) throw wrongUse("--stop-se or --length is required");
  const min = numberOption(options, "min", { from: 1, whole: true }) ?? 1;
  const max = numberOption(options, "max", { from: min, whole: true });
  return { stopSe: requiredNumber(options, "stop-se", { above: 0 }), min, max };
}
