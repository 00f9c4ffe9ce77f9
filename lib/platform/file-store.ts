import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { access, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { refuseHarmful } from "./refuse-harmful";

// Files that belong to a row of the database. Their names are random and say nothing of the person.

export type StoredFile = { storedAs: string; bytes: number; sha256: string };

const NAME = /^[0-9a-f]{32}$/;
/** One that is still being written. */
const DRAFT = /^[.][0-9a-f]{32}$/;

// The marks keep the build from following a folder that only the running app knows: it would take the whole tree along.
const placeOf = (folder: string, storedAs: string): string => {
  if (!NAME.test(storedAs)) throw new RangeError("a stored file's name is 32 hexadecimal digits");
  return join(/* turbopackIgnore: true */ folder, storedAs);
};

/**
 * Keeps what a stream brings: once this resolves, it is on the disk under its name. Nothing is left of a failure.
 * Throws UnsafeFile where the operator's scanner finds something in it, or gives no verdict.
 */
export async function keepFile(
  folder: string,
  content: AsyncIterable<Uint8Array>,
): Promise<StoredFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const storedAs = randomBytes(16).toString("hex");
  const draft = join(/* turbopackIgnore: true */ folder, `.${storedAs}`);
  try {
    const written = await writeDraft(draft, content);
    await refuseHarmful(draft);
    await rename(draft, join(/* turbopackIgnore: true */ folder, storedAs));
    await syncFolder(folder);
    return { storedAs, ...written };
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeDraft(draft: string, content: AsyncIterable<Uint8Array>) {
  const hash = createHash("sha256");
  let bytes = 0;
  const file = await open(draft, "wx", 0o600);
  try {
    for await (const part of content) {
      await file.writeFile(part);
      hash.update(part);
      bytes += part.byteLength;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** Until its folder is on the disk too, a new name may be lost with the power. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

/** What is kept under a name, as a stream; null where nothing is. */
export async function readFile(folder: string, storedAs: string): Promise<ReadableStream | null> {
  const place = placeOf(folder, storedAs);
  const isThere = await access(place, constants.R_OK).then(
    () => true,
    () => false,
  );
  return isThere ? (Readable.toWeb(createReadStream(place)) as ReadableStream) : null;
}

/** Removes a file; one that is gone already is no fault. */
export const removeFile = (folder: string, storedAs: string): Promise<void> =>
  rm(placeOf(folder, storedAs), { force: true });

const AN_HOUR_MS = 60 * 60 * 1000;

/** Names of files that have lain there for an hour, and drafts nobody writes any more. */
export async function listOldFiles(
  folder: string,
  now: Date,
): Promise<{ kept: string[]; drafts: string[] }> {
  const names = await readdir(folder).catch(() => []);
  const old: string[] = [];
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found && found.mtimeMs < now.getTime() - AN_HOUR_MS) old.push(name);
  }
  return {
    kept: old.filter((name) => NAME.test(name)),
    drafts: old.filter((name) => DRAFT.test(name)),
  };
}

/** Removes what was left of a write that broke off. */
export const removeDraft = (folder: string, draft: string): Promise<void> =>
  DRAFT.test(draft) ? rm(join(folder, draft), { force: true }) : Promise.resolve();
