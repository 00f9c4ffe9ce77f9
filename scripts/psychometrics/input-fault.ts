const MOST_LINES = 10;

/** Input that cannot be worked on: one line per fault, at most ten are shown; exit code 2. */
export class InputFault extends Error {
  readonly lines: string[];
  constructor(lines: readonly string[]) {
    super("input refused");
    this.lines = lines.slice(0, MOST_LINES);
  }
}
