/** Where a value begins; line and column count from 1. */
type Place = { line: number; column: number };
type JsonFault = Place & { reason: string };

/** A parsed document that remembers where each value began. */
export type LocatedJson =
  | { value: unknown; placeOf: (path: readonly PropertyKey[]) => Place }
  | { fault: JsonFault };

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\]:,]/y;
const SPACE = /[ \t\r\n]*/y;

class JsonError extends Error {
  constructor(
    readonly at: number,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/**
 * JSON text to a value, keeping the place of every value, which JSON.parse does not.
 * A key given twice is a fault: one of the two would be lost in silence.
 */
export function parseJson(source: string): LocatedJson {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const starts = new Map<string, number>();
  try {
    const reader = new Reader(text, starts);
    const value = reader.value([]);
    reader.end();
    return { value, placeOf: (path) => nearestPlace(text, starts, path) };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { fault: { ...place(text, error.at), reason: error.reason } };
  }
}

const key = (path: readonly PropertyKey[]) => JSON.stringify(path.map(String));

/** The place of a value, or of the nearest thing around it that exists. */
function nearestPlace(text: string, starts: Map<string, number>, path: readonly PropertyKey[]) {
  for (let length = path.length; length >= 0; length--) {
    const start = starts.get(key(path.slice(0, length)));
    if (start !== undefined) return place(text, start);
  }
  return place(text, 0);
}

function place(text: string, at: number): Place {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

class Reader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly starts: Map<string, number>,
  ) {}

  value(path: readonly PropertyKey[]): unknown {
    const { token, start } = this.next();
    this.starts.set(key(path), start);
    if (token === "{") return this.object(path);
    if (token === "[") return this.array(path);
    return this.scalar(token, start);
  }

  end() {
    this.skipSpace();
    if (this.at < this.text.length) throw new JsonError(this.at, "text after the end");
  }

  private object(path: readonly PropertyKey[]): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    if (this.takes("}")) return {};
    do {
      const { token, start } = this.next();
      const name = this.scalar(token, start);
      if (typeof name !== "string") throw new JsonError(start, "a key in quotes is expected");
      if (entries.has(name)) throw new JsonError(start, `key "${name}" is given twice`);
      this.expect(":");
      entries.set(name, this.value([...path, name]));
    } while (this.takes(","));
    this.expect("}");
    return Object.fromEntries(entries);
  }

  private array(path: readonly PropertyKey[]): unknown[] {
    const values: unknown[] = [];
    if (this.takes("]")) return values;
    do values.push(this.value([...path, values.length]));
    while (this.takes(","));
    this.expect("]");
    return values;
  }

  private scalar(token: string, start: number): unknown {
    try {
      return JSON.parse(token);
    } catch {
      throw new JsonError(start, `unexpected ${token}`);
    }
  }

  private takes(token: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private expect(token: string) {
    if (this.takes(token)) return;
    throw new JsonError(
      this.at,
      this.at < this.text.length ? `${token} is expected` : "unexpected end",
    );
  }

  private next(): { token: string; start: number } {
    this.skipSpace();
    TOKEN.lastIndex = this.at;
    const token = TOKEN.exec(this.text)?.[0];
    if (token === undefined) {
      const rest = this.text.charAt(this.at);
      throw new JsonError(this.at, rest ? `unexpected ${rest}` : "unexpected end");
    }
    const start = this.at;
    this.at += token.length;
    return { token, start };
  }

  private skipSpace() {
    SPACE.lastIndex = this.at;
    SPACE.exec(this.text);
    this.at = SPACE.lastIndex;
  }
}
