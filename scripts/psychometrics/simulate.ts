import { seededRandom } from "@/lib/kernel/random";
import { choicesOf } from "@/lib/psychometrics/keyed-answers";
import { simulatedAnswers } from "@/lib/psychometrics/simulated-answers";
import { simulatedTheta } from "@/lib/psychometrics/simulated-theta";
import { type Options, required, requiredNumber } from "./arguments";
import { csvText } from "./csv-text";
import { readInstrument } from "./read-instrument";

const MOST_PEOPLE = 1_000_000;

/** `simulate`: raw answers of people drawn from the prior who follow the model exactly. */
export function simulate(options: Options): string {
  const people = requiredNumber(options, "people", { from: 0, to: MOST_PEOPLE, whole: true });
  const random = seededRandom(requiredNumber(options, "seed", { whole: true }));
  const { instrument } = readInstrument(required(options, "instrument"));
  const rows = Array.from({ length: people }, (_, index) => {
    const keyed = simulatedAnswers(instrument, simulatedTheta(instrument, random), random);
    const raw = instrument.items.map((item, j) => {
      const answer = keyed[j] ?? 0;
      const choice = item.merged?.indexOf(answer) ?? answer;
      return item.reversed ? choicesOf(item) - 1 - choice : choice;
    });
    return [index + 1, ...raw];
  });
  return csvText([["person", ...instrument.items.map(({ id }) => id)], ...rows]);
}
