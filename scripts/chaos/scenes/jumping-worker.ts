import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { startEmbedded } from "@/db/embedded.mjs";
import { freePort, freshDataDir, removeData, startApp } from "@/db/testing/running-app";
import { withClock } from "@/scripts/chaos/faketime";
import { failing, type Outcome } from "@/scripts/chaos/scene";

/** Where the clock is set to, one after the other: at the start, then while the worker runs. */
const JUMPS = ["+366d", "+0", "+1d", "+0", "-1d", "+0"] as const;
const PATIENCE_MS = 30_000;

/** Somebody with an experiment that falls due so many days from today. */
async function someone(client: Client, days: number): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `with person as (insert into users (email, name, email_verified_at) values ($1, 'Ada', now()) returning id)
     insert into experiments (client_id, uncertainty, test, expectation, forecast, due_on)
     select id, 'Do I like it?', 'Try', 'Yes', 50, (now() at time zone 'utc')::date + $2::int from person
     returning client_id as id`,
    [`${randomUUID()}@example.test`, days],
  );
  return rows[0]?.id ?? "";
}

/** How often each was reminded, and told so. */
async function told(client: Client, person: string): Promise<number> {
  const { rows } = await client.query<{ most: number; least: number }>(
    `select greatest(r.n, t.n)::int as most, least(r.n, t.n)::int as least
     from (select count(*) n from reminders where user_id = $1) r,
       (select count(*) n from notifications where user_id = $1) t`,
    [person],
  );
  return rows[0]?.most === rows[0]?.least ? (rows[0]?.most ?? 0) : Number.NaN;
}

async function each(client: Client, people: readonly string[]): Promise<number[]> {
  const counts: number[] = [];
  for (const one of people) counts.push(await told(client, one));
  return counts;
}

const PENDING = "key = 'remind' and locked_at is null";

/** Seconds until the next reminding by the database's clock, once it waits in the queue; null where it does not. */
async function nextIn(client: Client): Promise<number | null> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(500)) {
    const { rows } = await client.query<{ seconds: number }>(
      `select extract(epoch from run_at - now())::float8 as seconds from graphile_worker.jobs where ${PENDING}`,
    );
    if (rows[0]) return rows[0].seconds;
  }
  return null;
}

/** Has the next reminding be now, and waits until it is over. */
async function remindNow(client: Client): Promise<void> {
  await client.query(`update graphile_worker._private_jobs set run_at = now() where ${PENDING}`);
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(200)) {
    const { rows } = await client.query(
      "select from graphile_worker.jobs where key = 'remind' and (locked_at is not null or run_at <= now())",
    );
    if (rows.length === 0) return;
  }
}

/** The app on a database whose clock is right, with its own clock where `set` says. */
async function installed(work: (client: Client, set: (to: string) => void) => Promise<Outcome>) {
  const dataDir = freshDataDir();
  const server = await startEmbedded({ dataDir });
  const client = new Client({ connectionString: server.urls.owner });
  const clock = join(dataDir, "clock");
  const set = (to: string) => writeFileSync(clock, to);
  set(JUMPS[0]);
  const app = await startApp({
    port: await freePort(),
    dataDir,
    environment: {
      ...{ DATABASE_URL: server.urls.web, DATABASE_OWNER_URL: server.urls.owner },
      ...withClock({ FAKETIME_TIMESTAMP_FILE: clock }),
    },
  });
  try {
    await client.connect();
    return await work(client, set);
  } finally {
    await client.end();
    await app.stop();
    await server.stop();
    removeData(dataDir);
  }
}

/** F10: the worker's clock jumps while it works, there and back: everybody is reminded once, on their day. */
export const jumpingWorker = (): Promise<Outcome> =>
  installed(async (client, set) => {
    const [faults, people, tomorrow]: [string[], string[], string[]] = [[], [], []];
    for (const [place, jump] of JUMPS.entries()) {
      set(jump);
      people.push(await someone(client, 0));
      tomorrow.push(await someone(client, 1));
      const seconds = await nextIn(client);
      await remindNow(client);
      const counts = await each(client, people);
      const early = await each(client, tomorrow);
      const step = `${place + 1}. ${jump}`;
      faults.push(
        ...failing({
          [`${step}: the next reminding is within a quarter of an hour`]:
            seconds !== null && seconds <= 15 * 60,
          [`${step}: each once, not ${counts}`]: counts.every((count) => count === 1),
          [`${step}: nobody a day early`]: early.every((count) => count === 0),
        }),
      );
    }
    return { seen: { "reminded through jumps": people.length }, faults };
  });
