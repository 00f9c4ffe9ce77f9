import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { runningEmbedded } from "@/db/embedded.mjs";

const START_MS = 240_000;

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(),
      );
    });
  });

export const freshDataDir = (): string => mkdtempSync(join(tmpdir(), "fl-app-"));

type Given = {
  port: number;
  dataDir: string;
  environment?: Record<string, string>;
  /** Further words of the command, such as `--demo`. */
  words?: readonly string[];
};

/** The product as a person starts it: `npm start` on its own data. `output` is what it has printed so far. */
export type RunningApp = {
  origin: string;
  ownerUrl: string;
  webUrl: string;
  /** Its own PostgreSQL: the account of the server itself, and what it writes to. */
  server: { admin: string; log: string };
  launcher: ChildProcess;
  output: () => string;
  /** The process among its own whose command line has that word; null where there is none. */
  processOf: (word: string) => Promise<number | null>;
  /** Ends it as Ctrl-C would. */
  stop: () => Promise<void>;
  /** Ends it as a power cut would: launcher, web server, worker and database at one moment. */
  killAll: () => Promise<void>;
};

const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((resolve) => child.once("exit", () => resolve()));

/** The ids of a process's descendants, read where Linux tells. */
async function family(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  const direct = children.split(" ").filter(Boolean).map(Number);
  const deeper = await Promise.all(direct.map(family));
  return [...direct, ...deeper.flat()];
}

async function withWord(pid: number, word: string): Promise<number | null> {
  for (const each of await family(pid)) {
    const command = await readFile(`/proc/${each}/cmdline`, "utf8").catch(() => "");
    if (command.includes(word)) return each;
  }
  return null;
}

async function untilServing(child: ChildProcess, output: () => string): Promise<void> {
  for (const end = Date.now() + START_MS; Date.now() < end; await sleep(50)) {
    if (output().includes("Fairlead is at")) return;
    if (child.exitCode !== null) break;
  }
  throw new Error(`The app did not start:\n${output()}`);
}

export async function startApp(given: Given): Promise<RunningApp> {
  const { port, dataDir, environment = {}, words = [] } = given;
  const launcher = spawn(process.execPath, ["scripts/start.mjs", ...words], {
    env: {
      ...process.env,
      // An address of another app's database must not reach this one.
      DATABASE_URL: "",
      DATABASE_OWNER_URL: "",
      NODE_ENV: "production",
      ...environment,
      PORT: String(port),
      DATA_DIR: dataDir,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [launcher.stdout, launcher.stderr])
    stream.on("data", (part: Buffer) => {
      text += part.toString();
    });
  const output = () => text;
  const { pid } = launcher;
  // -1 in its place would mean every process of the machine.
  if (pid === undefined) throw new Error("The launcher was not started.");
  await untilServing(launcher, output);
  const urls = await runningEmbedded(dataDir);
  if (urls === null) throw new Error(`No database is running on ${dataDir}.`);
  return {
    origin: `http://localhost:${port}`,
    ownerUrl: urls.owner,
    webUrl: urls.web,
    server: { admin: urls.admin, log: join(dataDir, "postgres.log") },
    launcher,
    output,
    processOf: (word) => withWord(pid, word),
    stop: async () => {
      launcher.kill("SIGTERM");
      await ended(launcher);
    },
    killAll: async () => {
      for (const each of [pid, ...(await family(pid))]) {
        try {
          process.kill(each, "SIGKILL");
        } catch {
          // It was gone already.
        }
      }
      await ended(launcher);
    },
  };
}

export const removeData = (dataDir: string): void =>
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
