import { adapt } from "./adapt";
import { type Options, readOptions, wrongUse } from "./arguments";
import { calibrate } from "./calibrate";
import { change } from "./change";
import { InputFault } from "./input-fault";
import { score } from "./score";
import { simulate } from "./simulate";

type Command = {
  options: string[];
  run: (options: Options) => string | { output: string; note: string };
};

const COMMANDS = new Map<string, Command>([
  ["score", { options: ["instrument", "responses", "grid", "tau", "delta"], run: score }],
  ["calibrate", { options: ["instrument", "responses", "tolerance", "prior"], run: calibrate }],
  [
    "adapt",
    {
      options: ["instrument", "responses", "stop-se", "min", "max", "length", "criterion"],
      run: adapt,
    },
  ],
  ["change", { options: ["instrument", "before", "after", "retest-correlation"], run: change }],
  ["simulate", { options: ["instrument", "people", "seed"], run: simulate }],
]);

/** What a run leaves: text for both streams, and the exit code (2 = input refused, no output). */
export type Outcome = { output: string; errors: string; code: 0 | 2 };

/** One run of the command line, without touching the streams. */
export function run([name = "", ...words]: readonly string[]): Outcome {
  try {
    const command = COMMANDS.get(name);
    if (!command) throw wrongUse(`first word must be ${[...COMMANDS.keys()].join(", ")}`);
    const result = command.run(readOptions(words, command.options));
    return typeof result === "string"
      ? { output: result, errors: "", code: 0 }
      : { output: result.output, errors: result.note, code: 0 };
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    return { output: "", errors: `${error.lines.join("\n")}\n`, code: 2 };
  }
}
