import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// The embedded server as a process: whether it lives, how it is started and stopped.

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

/** What a process is, or null where this machine does not tell. */
function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return null;
  }
}

/** The server that holds this data now, or null. A pid that now belongs to another program is no server. */
export function survivorOf(data) {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  const command = commandOf(pid);
  if (command === null || command.split("\0").includes(data)) return pid;
  // The number was given to somebody else: PostgreSQL would refuse to start for nothing.
  rmSync(file);
  return null;
}

async function gone(pid, patience) {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) {
    if (!isAlive(pid)) return true;
  }
  return !isAlive(pid);
}

/** Ends a server that outlived its launcher: kindly, then at once. Its log makes either safe. */
export async function stopServer(
  pid,
  signals = [
    ["SIGINT", 15_000],
    ["SIGQUIT", 15_000],
    ["SIGKILL", 5_000],
  ],
) {
  for (const [signal, patience] of signals) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await gone(pid, patience)) return;
  }
}

/** Runs a program of PostgreSQL with its words in the log, in a session of its own: Ctrl-C does not reach it. */
export function run(words, log) {
  const out = openSync(log, "a");
  const environment = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  for (const name of Object.keys(environment)) if (name.startsWith("PG")) delete environment[name];
  const child = spawn(words[0], words.slice(1), {
    stdio: ["ignore", out, out],
    env: environment,
    cwd: "/",
    detached: true,
  });
  closeSync(out);
  const exited = new Promise((resolve) => {
    child.once("error", () => resolve(-1));
    child.once("exit", (code) => resolve(code ?? -1));
  });
  return { child, exited };
}

/** What the log says last. */
export const lastWords = (log) => readFileSync(log, "utf8").trim().split("\n").slice(-5).join("\n");
