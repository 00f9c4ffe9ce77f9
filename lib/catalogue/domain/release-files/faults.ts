/** Where a fault is: the file, its line (1 = first) and its column by name, as far as they can be told. */
export type FaultPlace = { file: string; line?: number; column?: string };

/** More faults than these tell an operator nothing new. */
const MOST = 10;

/** A release that cannot be read: one line per fault, `file:line: column: what`, at most ten. */
export class ReleaseFault extends Error {
  override readonly name = "ReleaseFault";
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
  }
}

/** Gathers faults so that all of them are told at once. */
export class Faults {
  readonly #lines: string[] = [];

  /** @throws ReleaseFault with the tenth fault: the rest would only say the same */
  add({ file, line, column }: FaultPlace, what: string): void {
    const place = line === undefined ? file : `${file}:${line}`;
    this.#lines.push([place, column, what].filter((part) => part !== undefined).join(": "));
    if (this.#lines.length >= MOST) this.end();
  }

  /** @throws ReleaseFault when there was any fault */
  end(): void {
    if (this.#lines.length > 0) throw new ReleaseFault(this.#lines);
  }
}
