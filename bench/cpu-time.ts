import { readdirSync, readFileSync } from "node:fs";

/**
 * Milliseconds of processor time that all threads of a process have had so far; null where the system does not
 * tell. Unlike the clock's time it does not count what others on the machine were doing.
 */
export function cpuTime(pid: number | null): number | null {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map((thread) =>
        Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]),
      )
      .reduce((sum, nanoseconds) => sum + nanoseconds / 1e6, 0);
  } catch {
    return null;
  }
}
