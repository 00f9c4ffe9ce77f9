import { InputFault } from "@/scripts/psychometrics/input-fault";
import { costCommand } from "./cost-command";
import { fitCommand } from "./fit-command";
import { leastCommand } from "./least-command";
import { readInput } from "./read-input";
import { standingCommand } from "./standing-command";

/** `words` may stand after the command; `run` gets those that do. @throws InputFault */
type Command = {
  words: readonly string[];
  run: (input: string, words: readonly string[]) => string | Promise<string>;
};

const COMMANDS = new Map<string, Command>([
  ["fit", { words: ["--deep"], run: fitCommand }],
  ["standing", { words: [], run: standingCommand }],
  ["least", { words: [], run: leastCommand }],
  ["cost", { words: [], run: costCommand }],
]);

/** What a run leaves: text for both streams, and the exit code (2 = input refused, no output). */
export type Outcome = { output: string; errors: string; code: 0 | 2 };

/** One run of the command line; `stdin` is read only once the words are in order. */
export async function run(
  [name = "", ...words]: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): Promise<Outcome> {
  try {
    const command = COMMANDS.get(name);
    if (!command) throw wrongUse(`first word must be ${[...COMMANDS.keys()].join(", ")}`);
    const unknown = words.find((word) => !command.words.includes(word));
    if (unknown !== undefined) throw wrongUse(`unknown option ${unknown}`);
    return { output: await command.run(await readInput(stdin), words), errors: "", code: 0 };
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    return { output: "", errors: `${error.lines.join("\n")}\n`, code: 2 };
  }
}

const wrongUse = (reason: string) => new InputFault([`planner: ${reason}`]);
