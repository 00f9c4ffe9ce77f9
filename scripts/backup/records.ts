import { createHash, type Hash } from "node:crypto";
import { ArchiveFault, reader } from "./chunks";

// Inside the chunks: what an archive holds, one thing after another. Each begins with words (JSON), has bytes, and ends
// with how many there were and their digest.

/** What this archive is, before anything else. `migrations`: the schema its tables are of. */
export type Begin = {
  is: "begin";
  madeAt: string;
  migrations: { tag: string; hash: string }[];
  keys: Readonly<Record<string, string>>;
};
export type Part =
  | { is: "table"; name: string; columns: string[]; order: string[] }
  | { is: "sequence"; name: string; value: string; isCalled: boolean }
  | { is: "file"; name: string };
type Sum = { is: "sum"; bytes: number; sha256: string };
export type End = { is: "end"; tables: number; files: number };
type Word = Begin | Part | Sum | End;

const WORD = 1;
const BYTES = 2;

function frame(kind: number, payload: Uint8Array): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt8(kind);
  head.writeUInt32BE(payload.length, 1);
  return Buffer.concat([head, payload]);
}

export const word = (said: Word): Buffer => frame(WORD, Buffer.from(JSON.stringify(said)));

/** A part with its bytes and their sum. */
export async function* partOf(
  part: Part,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  yield word(part);
  const [hash, counted] = [createHash("sha256"), { bytes: 0 }];
  for await (const some of bytes) {
    hash.update(some);
    counted.bytes += some.length;
    yield frame(BYTES, some);
  }
  yield word({ is: "sum", bytes: counted.bytes, sha256: hash.digest("hex") });
}

type OnPart = (part: Part, bytes: AsyncIterable<Buffer>) => Promise<void>;

/**
 * Reads a whole archive, handing each part on; whoever takes one may leave its bytes unread. Throws ArchiveFault where
 * sums do not fit or the end is missing.
 */
export async function readArchive(
  source: AsyncIterable<Uint8Array>,
  { onBegin, onPart }: { onBegin: (begin: Begin) => void; onPart: OnPart },
): Promise<End & { sums: Map<string, string> }> {
  const read = reader(source);
  const sums = new Map<string, string>();
  for (;;) {
    const said = await nextWord(read);
    if (said.is === "end") return { ...said, sums };
    if (said.is === "begin") onBegin(said);
    else if (said.is === "sum") throw new ArchiveFault("This back-up is out of order.");
    else sums.set(`${said.is} ${said.name}`, await readPart(read, said, onPart));
  }
}

async function readPart(read: Read, part: Part, onPart: OnPart): Promise<string> {
  const hash = createHash("sha256");
  const bytes = partBytes(read, hash);
  await onPart(part, bytes);
  for await (const _ of bytes);
  return hash.digest("hex");
}

type Read = ReturnType<typeof reader>;

async function nextFrame(read: Read): Promise<{ kind: number; payload: Buffer }> {
  const head = await read(5);
  const payload = head && (await read(head.readUInt32BE(1)));
  if (!head || !payload) throw new ArchiveFault("This back-up is cut short.");
  return { kind: head[0] ?? 0, payload };
}

async function nextWord(read: Read): Promise<Word> {
  const { kind, payload } = await nextFrame(read);
  if (kind !== WORD) throw new ArchiveFault("This back-up is out of order.");
  return JSON.parse(payload.toString("utf8"));
}

/** The bytes of a part up to its sum, which must fit. */
async function* partBytes(read: Read, hash: Hash): AsyncGenerator<Buffer> {
  for (let counted = 0; ; ) {
    const { kind, payload } = await nextFrame(read);
    if (kind === BYTES) {
      hash.update(payload);
      counted += payload.length;
      yield payload;
      continue;
    }
    const sum: Word = JSON.parse(payload.toString("utf8"));
    if (sum.is !== "sum" || sum.bytes !== counted || sum.sha256 !== hash.copy().digest("hex"))
      throw new ArchiveFault("This back-up was altered: a sum does not fit.");
    return;
  }
}
