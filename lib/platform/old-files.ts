import "server-only";
import { readdir, stat, unlink } from "node:fs/promises";
import { join } from "node:path";

const DAY_MS = 24 * 60 * 60 * 1000;

type Old = { ending: string; days: number };

/** Removes files of that ending in `folder` that were written more than `days` ago; answers how many. */
export async function removeOldFiles(folder: string, { ending, days }: Old): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let removed = 0;
  for (const name of names.filter((one) => one.endsWith(ending))) {
    const file = await stat(join(folder, name)).catch(() => null);
    if (file === null || file.mtimeMs > Date.now() - days * DAY_MS) continue;
    // Of two that run at once, one takes it away and counts it.
    const isMine = await unlink(join(folder, name)).then(
      () => true,
      () => false,
    );
    removed += Number(isMine);
  }
  return removed;
}
