import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { Pool, type PoolClient } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { underLock } from "./under-lock";

const pool = new Pool({ connectionString: process.env.DATABASE_OWNER_URL });
const clients: PoolClient[] = [];

beforeAll(async () => {
  clients.push(await pool.connect(), await pool.connect());
});
afterAll(async () => {
  for (const client of clients) client.release();
  await pool.end();
});

it("lets one worker at a time do a thing, and the next when it is done", async () => {
  const [one, other] = clients;
  if (!one || !other) throw new Error("no connections");
  const did: string[] = [];
  const by = (name: string) => async () => void did.push(name);
  await underLock(one, "a", async () => {
    await underLock(other, "a", by("the same"));
    await underLock(other, "b", by("another"));
  });
  await underLock(other, "a", by("afterwards"));
  expect(did).toEqual(["another", "afterwards"]);
});

it("tells the queue which query failed, and nothing of what it carried", async () => {
  const [one] = clients;
  if (!one) throw new Error("no connection");
  const failing = underLock(one, "c", async () => {
    await drizzle(one).execute(sql`select ${"Canary in a number"}::int`);
  });
  const told = await failing.then(
    () => "no error",
    (error: Error) => `${inspect(error, { depth: 9, showHidden: true })}\n${error.stack}`,
  );
  expect(told).toContain("Failed query");
  expect(told).not.toContain("Canary");
});
