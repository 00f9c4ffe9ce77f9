import { readFileSync, readlinkSync } from "node:fs";

type Meant = { word: string; within?: string };

/**
 * Ends one process at once, and only the one that is meant: its command line has `word`, and it works inside the folder
 * `within`. 0 and -1 stand for many processes, 1 for all of them, and numbers are used again.
 *
 * @returns whether it was there
 */
export function kill(pid: number | null, { word, within = "/" }: Meant): boolean {
  if (pid === null || !Number.isSafeInteger(pid) || pid <= 1 || pid === process.pid) return false;
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(word)) return false;
    if (!readlinkSync(`/proc/${pid}/cwd`).startsWith(within)) return false;
    process.kill(pid, "SIGKILL");
    return true;
  } catch {
    return false;
  }
}
