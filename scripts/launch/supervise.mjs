import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

const MANY = 5;
const WINDOW_MS = 60_000;

/**
 * Keeps a program running until `stop`: one that ends by itself is started again, at once at first and
 * ever later when it keeps ending. Children see the closing of their channel when this process dies.
 */
export function supervise({ name, words, environment, say, folder }) {
  let child = null;
  let isStopping = false;
  let ends = [];
  const start = () => {
    child = spawn(words[0], words.slice(1), {
      cwd: folder,
      env: environment,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      // Ctrl-C reaches the launcher alone, which stops the others in order.
      detached: process.platform !== "win32",
    });
    child.once("error", () => undefined);
    child.once("exit", async (code, signal) => {
      if (isStopping) return;
      const now = Date.now();
      ends = [...ends.filter((at) => now - at < WINDOW_MS), now];
      say(`The ${name} ended (${signal ?? `code ${code}`}) and is started again.`);
      await sleep(ends.length > MANY ? 10_000 : 250 * ends.length, undefined, { ref: false });
      if (!isStopping) start();
    });
  };
  start();
  return {
    get pid() {
      return child?.pid;
    },
    stop: async (patience) => {
      isStopping = true;
      const running = child;
      if (running.exitCode !== null || running.signalCode !== null) return;
      const ended = new Promise((resolve) => running.once("exit", resolve));
      running.kill("SIGTERM");
      const late = setTimeout(() => running.kill("SIGKILL"), patience);
      await ended;
      clearTimeout(late);
    },
  };
}
