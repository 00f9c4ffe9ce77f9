import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import {
  freePort,
  freshDataDir,
  type RunningApp,
  removeData,
  startApp,
} from "@/db/testing/running-app";
import { Ledger, type Verdict } from "./ledger";
import { seeded } from "./random";
import { type Read, read } from "./reader";
import { strike, WAYS, webServer } from "./strike";
import { signedIn, write } from "./writers";

const WRITERS = 8;
const BACK_MS = 60_000;
/** After more ends than that within a minute the launcher waits, which is not what is asked here. */
const EACH_START = 4;

/** What the run is to notice when it is broken on purpose. */
const BROKEN = { F1: "another key", F2: "early answer" } as const;

export type Fault = keyof typeof WAYS;
export type Plan = { fault: Fault; times: number; seed: number; isBroken: boolean };
/** `missed`: kills that hit nothing; `exits`: deaths of the web server by the database's; `slowestBackMs`: see `back`. */
export type Seen = Verdict &
  Read & { kills: number; missed: number; exits: number; powerCuts: number; slowestBackMs: number };

async function tried(url: string, statements: readonly string[]): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 500 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    for (const statement of statements) await client.query(statement);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function until(holds: () => Promise<boolean> | boolean, what: string): Promise<void> {
  for (const end = Date.now() + BACK_MS; !(await holds()); await sleep(20))
    if (Date.now() > end) throw new Error(`Not within a minute: ${what}.`);
}

/**
 * Milliseconds until a write is acknowledged again: after the web server, in whose place there was `gone`, was killed;
 * else after the database answers again.
 */
async function back(app: RunningApp, ledger: Ledger, gone: number | null = null): Promise<number> {
  const killed = Date.now();
  const isNew = async () => ![gone, null].includes(await webServer(app));
  await until(isNew, "a web server is there");
  await until(() => tried(app.ownerUrl, ["select 1"]), "the database answers");
  const [began, before] = [gone === null ? Date.now() : killed, ledger.acked];
  await until(() => ledger.acked > before, "a write is acknowledged");
  return Date.now() - began;
}

/** Kills web server (F1) or database (F2) under eight writers and a reader, and holds the ledger against the data. */
export async function kills({ fault, times, seed, isBroken }: Plan): Promise<Seen> {
  const [dataDir, port, random, ledger] = [
    freshDataDir(),
    await freePort(),
    seeded(seed),
    new Ledger(),
  ] as const;
  const start = () => startApp({ port, dataDir });
  let app = await start();
  let isOver = false;
  const place = { origin: app.origin, ownerUrl: () => app.ownerUrl, ledger };
  const broken = isBroken ? BROKEN[fault] : null;
  const cookie = await signedIn(app.ownerUrl);
  const clients = Array.from({ length: WRITERS }, () => write({ ...place, broken }, () => isOver));
  const reading = read({ origin: app.origin, cookie }, () => isOver);
  const counted = { kills: 0, missed: 0, exits: 0, powerCuts: 0, slowestBackMs: 0 };
  try {
    await back(app, ledger);
    for (let round = 1; round <= times; round += 1) {
      await sleep(random() * 800);
      const ways =
        isBroken && fault === "F2" ? (["postmaster and children"] as const) : WAYS[fault];
      const way = ways[round % ways.length] ?? ways[0] ?? "web server";
      const web = await webServer(app);
      if (await strike({ app, dataDir, way, random })) counted.kills += 1;
      else counted.missed += 1;
      const ms = await back(app, ledger, fault === "F1" ? web : null);
      counted.slowestBackMs = Math.max(counted.slowestBackMs, ms);
      if (fault === "F2" && (await webServer(app)) !== web) counted.exits += 1;
      if (round % EACH_START > 0 || round === times) continue;
      await app.killAll();
      counted.powerCuts += 1;
      app = await start();
      await back(app, ledger);
    }
    isOver = true;
    await Promise.all(clients);
    return { ...(await ledger.verdict(app.ownerUrl)), ...(await reading), ...counted };
  } finally {
    isOver = true;
    await app.stop();
    removeData(dataDir);
  }
}
