import { InputFault } from "./input-fault";

/** Options of one command as typed: each once, `--name value` or `--name=value`. */
export type Options = ReadonlyMap<string, string>;

const wrongUse = (reason: string) => new InputFault([`psychometrics: ${reason}`]);

/**
 * Splits the words after the command into options.
 * @throws InputFault on an unknown or repeated option, or one without a value
 */
export function readOptions(words: readonly string[], known: readonly string[]): Options {
  const options = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const equals = word.indexOf("=");
    const name = word.slice(2, equals === -1 ? undefined : equals);
    if (!word.startsWith("--") || !known.includes(name)) throw wrongUse(`unknown option ${word}`);
    if (options.has(name)) throw wrongUse(`--${name} is given twice`);
    const value = equals === -1 ? words[++at] : word.slice(equals + 1);
    if (value === undefined || value === "") throw wrongUse(`--${name} needs a value`);
    options.set(name, value);
  }
  return options;
}

/** The value of an option that must be there. @throws InputFault */
export function required(options: Options, name: string): string {
  const value = options.get(name);
  if (value === undefined) throw wrongUse(`--${name} is required`);
  return value;
}

type Bounds = { from?: number; to?: number; above?: number; below?: number; whole?: boolean };

/** A number out of an option, or null where it is not given. @throws InputFault outside the bounds */
export function numberOption(options: Options, name: string, bounds: Bounds = {}): number | null {
  const text = options.get(name);
  if (text === undefined) return null;
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  const { from = -Infinity, to = Infinity, above = -Infinity, below = Infinity, whole } = bounds;
  const inside = value >= from && value <= to && value > above && value < below;
  if (!Number.isFinite(value) || !inside || (whole && !Number.isInteger(value)))
    throw wrongUse(`--${name} must be ${described(bounds)}, got ${text}`);
  return value;
}

function described({ from, to, above, below, whole }: Bounds): string {
  const parts = [
    from !== undefined && `at least ${from}`,
    to !== undefined && `at most ${to}`,
    above !== undefined && `above ${above}`,
    below !== undefined && `below ${below}`,
  ].filter((part) => part !== false);
  return [whole ? "a whole number" : "a number", parts.join(" and ")].filter(Boolean).join(" ");
}

/** As `numberOption`, but it must be given. @throws InputFault */
export function requiredNumber(options: Options, name: string, bounds: Bounds = {}): number {
  required(options, name);
  return numberOption(options, name, bounds) ?? 0;
}

/** One of a few words, or the first of them where the option is not given. @throws InputFault */
export function choiceOption<Choice extends string>(
  options: Options,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const given = options.get(name);
  const choice = given === undefined ? choices[0] : choices.find((one) => one === given);
  if (choice === undefined)
    throw wrongUse(`--${name} must be ${choices.join(" or ")}, got ${given}`);
  return choice;
}

export { wrongUse };
