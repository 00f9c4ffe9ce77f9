import { calibrate as calibrated } from "@/lib/psychometrics/calibrate";
import { choiceOption, numberOption, type Options, required } from "./arguments";
import { InputFault } from "./input-fault";
import { readInstrument } from "./read-instrument";
import { readResponses } from "./read-responses";

/** `calibrate`: the instrument with numbers fitted to a file, and how the fit went. */
export function calibrate(options: Options): string {
  const tolerance = numberOption(options, "tolerance", { above: 0 }) ?? 1e-5;
  const prior = choiceOption(options, "prior", ["none", "map"]);
  const { instrument, document } = readInstrument(required(options, "instrument"));
  const file = required(options, "responses");
  const people = readResponses(file, instrument.items).map(({ answers }) => answers);
  if (!people.some((answers) => answers.some((answer) => answer !== null)))
    throw new InputFault([`${file}:1:1: nobody answered anything`]);
  const found = calibrated(instrument, people, { tolerance, prior });
  // A covariance described the numbers that are replaced here.
  const items = document.items.map(({ covariance: _, ...item }, j) => {
    const { slopes = [], intercepts = [] } = found.instrument.items[j] ?? {};
    return { ...item, slopes, intercepts };
  });
  const { status, correlation } = found.instrument;
  const numbers = instrument.dimensions.length === 2 ? { status, correlation } : { status };
  return `${JSON.stringify({ ...document, ...numbers, items, fit: found.fit }, null, 2)}\n`;
}
