import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort, type RunningApp } from "@/db/testing/running-app";
import { webServer } from "./strike";

const START_MS = 20_000;

export type AnotherServer = {
  origin: string;
  child: ChildProcess;
  pid: number;
  stop: () => Promise<void>;
};

/** What the web server that runs was told. */
async function environmentOf(app: RunningApp): Promise<NodeJS.ProcessEnv> {
  const text = readFileSync(`/proc/${await webServer(app)}/environ`, "utf8");
  const pairs = Object.fromEntries(
    text.split("\0").flatMap((pair) => {
      const at = pair.indexOf("=");
      return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)]] : [];
    }),
  );
  return { ...pairs, NODE_ENV: "production" };
}

/** The same web server once more, by itself: at a port of its own, and by another way to the database where one is given. */
export async function anotherServer(app: RunningApp, proxyPort?: number): Promise<AnotherServer> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const told = await environmentOf(app);
  const { username, pathname } = new URL(app.webUrl);
  const database = proxyPort && `postgresql://${username}@127.0.0.1:${proxyPort}${pathname}`;
  const child = spawn(process.execPath, ["scripts/server.mjs"], {
    env: {
      ...told,
      ...{ PORT: String(port), APP_ORIGIN: origin },
      ...(database && { DATABASE_URL: database }),
    },
    stdio: "ignore",
  });
  const { pid } = child;
  if (pid === undefined) throw new Error("The web server was not started.");
  for (const end = Date.now() + START_MS; ; await sleep(50)) {
    if ((await fetch(`${origin}/healthz`).catch(() => null))?.ok) break;
    if (Date.now() > end) throw new Error("The web server did not start.");
  }
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  return { origin, child, pid, stop };
}
