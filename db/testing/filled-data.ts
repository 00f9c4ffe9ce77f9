import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freshDataDir } from "./running-app";

// The data of a new installation with the demo cast, made once for all stories: to make them takes as long as a story.

const KEPT = "E2E_FILLED_DATA";

/** With their owners, where there are any: the database is nobody's who started the tests. */
function copy(from: string, to: string): void {
  if (process.platform === "win32") {
    cpSync(from, to, { recursive: true });
    return;
  }
  const { status, stderr } = spawnSync("cp", ["-pR", `${from}/.`, to]);
  if (status !== 0) throw new Error(`The data could not be copied: ${stderr}`);
}

/** Keeps a copy of data that nobody works on, for all who ask for it in this run. */
export function keepFilled(dataDir: string): string {
  const kept = mkdtempSync(join(tmpdir(), "fl-filled-"));
  copy(dataDir, kept);
  process.env[KEPT] = kept;
  return kept;
}

/** A folder with what was kept; an empty one where nothing was. */
export function filledDataDir(): string {
  const dataDir = freshDataDir();
  const kept = process.env[KEPT];
  if (kept) copy(kept, dataDir);
  return dataDir;
}
