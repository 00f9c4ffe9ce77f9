import { createReadStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { Client } from "pg";
import { ArchiveFault, fromChunks, toChunks } from "./chunks";
import { type Begin, readArchive } from "./records";
import { snapshot } from "./snapshot";

type Given = {
  ownerUrl: string;
  evidence: string;
  keys: Begin["keys"];
  file: string;
  passphrase: string | null;
};

export type Written = { tables: number; files: number; bytes: number; gone: readonly string[] };

/** Writes everything of an installation into one file and reads that whole again before it counts as there. */
export async function backUp({ ownerUrl, file, passphrase, ...given }: Given): Promise<Written> {
  const draft = `${file}.part`;
  const gone: string[] = [];
  // Before all else: a draft that is there is another run's, which is left alone.
  const kept = await open(draft, "wx", 0o600);
  const client = new Client({ connectionString: ownerUrl });
  try {
    await client.connect();
    const all = snapshot({ ...given, client, onGone: (name) => gone.push(name) });
    await pipeline(
      Readable.from(all),
      createGzip(),
      (bytes: AsyncIterable<Uint8Array>) => toChunks(bytes, passphrase),
      kept.createWriteStream({ flush: true }),
    );
    const { tables, files } = await examine(draft, passphrase);
    await rename(draft, file);
    return { tables, files, gone, bytes: (await stat(file)).size };
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    await kept.close().catch(() => undefined);
    await client.end();
  }
}

/** What an archive says of itself, after all of it was read and fitted. Throws ArchiveFault. */
export async function examine(file: string, passphrase: string | null) {
  let begin: Begin | null = null;
  const end = await readArchive(opened(file, passphrase), {
    onBegin: (said) => {
      begin = said;
    },
    onPart: async () => undefined,
  });
  if (!begin) throw new ArchiveFault("This back-up has no beginning.");
  return { ...end, begin: begin as Begin };
}

/** The bytes inside an archive. */
export async function* opened(file: string, passphrase: string | null): AsyncGenerator<Buffer> {
  const unzip = createGunzip();
  const feeding = pipeline(
    createReadStream(file),
    (bytes: AsyncIterable<Uint8Array>) => fromChunks(bytes, passphrase),
    unzip,
  );
  // Whoever reads learns of it below, by the same error.
  feeding.catch(() => undefined);
  try {
    yield* unzip;
  } catch (error) {
    throw error instanceof ArchiveFault ? error : new ArchiveFault("This back-up was altered.");
  }
  await feeding;
}
