import { spawn } from "node:child_process";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { Client } from "pg";
import { filledDataDir } from "@/db/testing/filled-data";
import {
  freePort,
  freshDataDir,
  type RunningApp,
  removeData,
  startApp,
} from "@/db/testing/running-app";

test.describe.configure({ mode: "serial" });

const dataDir = filledDataDir();
let port = 0;
let app: RunningApp;
let usualStart = 0;

test.beforeAll(async () => {
  port = await freePort();
  const began = Date.now();
  app = await startApp({ port, dataDir });
  usualStart = Date.now() - began;
});

test.afterAll(async () => {
  await app.stop();
  removeData(dataDir);
});

/** The cookie of a person who is signed in on this test's own app. */
async function aCookie(): Promise<string> {
  const client = new Client({ connectionString: app.ownerUrl });
  await client.connect();
  const raw = randomBytes(32).toString("base64url");
  await client.query(
    `with person as (
       insert into users (email, name, email_verified_at) values ($1, 'Ada', now()) returning id)
     insert into sessions (user_id, token_hash, expires_at)
     select id, $2, now() + interval '1 day' from person`,
    [
      `${raw.slice(0, 12).toLowerCase()}@example.test`,
      createHash("sha256").update(raw).digest("hex"),
    ],
  );
  await client.end();
  return `fairlead-session=${raw}`;
}

type Answer = { status: number; retryAfter: string | null; ms: number };

async function ask(cookie: string): Promise<Answer> {
  const began = Date.now();
  const answer = await fetch(`${app.origin}/settings/profile`, {
    headers: { cookie },
    redirect: "manual",
    signal: AbortSignal.timeout(60_000),
  });
  await answer.text();
  return {
    status: answer.status,
    retryAfter: answer.headers.get("retry-after"),
    ms: Date.now() - began,
  };
}

const postmaster = () =>
  Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

async function untilServing(cookie: string, patience: number): Promise<void> {
  const began = Date.now();
  while (Date.now() - began < patience) {
    const answer = await ask(cookie).catch(() => null);
    if (answer?.status === 200) return;
    await sleep(50);
  }
  throw new Error(`Not serving after ${patience} ms:\n${app.output()}`);
}

test("killing the database under load never ends the app: 503 with Retry-After, then it serves again", async () => {
  const cookie = await aCookie();
  await untilServing(cookie, 60_000);
  const server = await app.processOf("scripts/server.mjs");
  const answers: Answer[] = [];
  let isOver = false;
  const people = Array.from({ length: 8 }, async () => {
    while (!isOver) answers.push(await ask(cookie));
  });
  for (let round = 0; round < 3; round += 1) {
    await sleep(700);
    process.kill(postmaster(), "SIGKILL");
    await sleep(1500);
    await untilServing(cookie, 60_000);
  }
  isOver = true;
  await Promise.all(people);

  const outage = answers.filter(({ status }) => status !== 200);
  expect(new Set(outage.map(({ status }) => status))).toEqual(new Set([503]));
  expect(outage.every(({ retryAfter }) => Number(retryAfter) > 0)).toBe(true);
  expect(Math.max(...outage.map(({ ms }) => ms))).toBeLessThan(6000);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(10);
  expect(await app.processOf("scripts/server.mjs")).toBe(server);
});

test("after a power cut everything that was saved is there, and nothing blocks the start", async () => {
  const cookie = await aCookie();
  await app.killAll();
  const began = Date.now();
  app = await startApp({ port, dataDir });
  expect(Date.now() - began).toBeLessThan(Math.max(30_000, 3 * usualStart));
  expect((await ask(cookie)).status).toBe(200);
});

/** Starts the launcher once more and says how it ended. */
function startAgain(environment: Record<string, string>) {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, DATABASE_URL: "", DATABASE_OWNER_URL: "", ...environment },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => {
      said += part.toString();
    });
  return new Promise<{ code: number | null; lines: string[] }>((resolve) =>
    child.once("exit", (code) => resolve({ code, lines: said.trim().split("\n") })),
  );
}

test("a second start on the same data is refused with one line", async () => {
  const { code, lines } = await startAgain({ DATA_DIR: dataDir, PORT: String(await freePort()) });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining("already running")]);
});

test("a taken port and faulty settings are one line each", async () => {
  const elsewhere = freshDataDir();
  const taken = await startAgain({ DATA_DIR: elsewhere, PORT: String(port) });
  expect(taken).toEqual({ code: 1, lines: [expect.stringContaining(`Port ${port} is taken`)] });
  const faulty = await startAgain({
    DATA_DIR: elsewhere,
    PORT: "none",
    HOST: "0.0.0.0",
    TRUST_PROXY: "maybe",
  });
  expect(faulty.code).toBe(1);
  expect(faulty.lines).toHaveLength(4);
  removeData(elsewhere);
});

/** A stream of events that somebody listens to: what their plan's page follows. */
async function aStream(): Promise<Response> {
  const cookie = await aCookie();
  const client = new Client({ connectionString: app.ownerUrl });
  await client.connect();
  const { rows } = await client.query(
    `insert into plans (client_id, title, path, starts_in, hours_per_quarter, budgets_minor, currency)
     select user_id, 'Five years', 'hybrid', 8108, 1000, '{1,1,1,1,1}', 'USD'
     from sessions where token_hash = $1 returning id`,
    [
      createHash("sha256")
        .update(cookie.split("=")[1] ?? "")
        .digest("hex"),
    ],
  );
  await client.end();
  return fetch(`${app.origin}/api/events/plan/${rows[0].id}`, { headers: { cookie } });
}

/** What the log says of refusals, as it was written. */
const refusals = (): Record<string, unknown>[] =>
  app
    .output()
    .split("\n")
    .filter((line) => line.startsWith("{") && line.includes('"msg":"refused"'))
    .map((line) => JSON.parse(line));

test("the log says that somebody was refused, and neither whom nor what in particular", async () => {
  const [cookie, planId] = [await aCookie(), randomUUID()];
  const before = refusals().length;
  const get = async (path: string, as: string) =>
    (await fetch(`${app.origin}${path}`, { headers: { cookie: as }, redirect: "manual" })).status;
  expect(await get(`/plan/${planId}`, cookie)).toBe(404);
  expect(await get(`/api/plan/${planId}/csv`, cookie)).toBe(404);
  expect(await get("/admin", cookie)).toBe(404);
  expect(await get(`/api/plan/${planId}/csv`, "")).toBe(401);
  await expect.poll(() => refusals().length).toBe(before + 4);
  const by = expect.stringMatching(/^[0-9a-f]{12}$/);
  const told = refusals().slice(before);
  expect(told).toMatchObject([
    { refused: "not-found", what: "plan", by, at: "/plan" },
    { refused: "not-found", what: "plan", by, at: "/api/plan" },
    { refused: "not-found", by, at: "/admin" },
    { refused: "unauthenticated", by: "nobody", at: "/api/plan" },
  ]);
  expect(new Set(told.slice(0, 3).map((line) => line.by)).size).toBe(1);
  expect(app.output()).not.toContain(planId);
});

test("Ctrl-C stops everything cleanly, whoever listens to a stream", async () => {
  const database = postmaster();
  const stream = await aStream();
  expect(stream.status).toBe(200);
  const began = Date.now();
  const stopped = app.stop();
  expect(await stream.text()).toMatch(/^retry: \d+/);
  expect(Date.now() - began, "it is ended, and not waited for").toBeLessThan(8000);
  await stopped;
  expect(app.launcher.exitCode).toBe(0);
  expect(existsSync(join(dataDir, "postgres", "postmaster.pid"))).toBe(false);
  expect(() => process.kill(database, 0)).toThrow();
  app = await startApp({ port, dataDir });
});
