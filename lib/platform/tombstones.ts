import "server-only";
import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { env } from "./env";

/**
 * Writes down beside the database that this person was deleted: an older back-up that is restored must forget them too,
 * also when the database that knew of it is lost. An id, nothing else.
 */
export async function keepTombstone(userId: string): Promise<void> {
  await mkdir(env.dataDir, { recursive: true, mode: 0o700 });
  await appendFile(join(env.dataDir, "tombstones.txt"), `${userId}\n`, {
    mode: 0o600,
    flush: true,
  });
}
