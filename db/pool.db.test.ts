import { setTimeout as sleep } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { Client, type Pool, type PoolClient } from "pg";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import type { Database } from "@/db/client";
import { users } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { together } from "./together";

// So many names are given out by a process, and the files before this one in its worker may have used them up.
const here = globalThis as typeof globalThis & { fairleadPool?: Pool };
const others = here.fairleadPool;
delete here.fairleadPool;
vi.resetModules();
const { asActor, asNobody, prepared } = await import("@/db/client");
const pool = here.fairleadPool as unknown as Pool;
afterAll(async () => {
  await pool.end();
  if (others) here.fairleadPool = others;
  else delete here.fairleadPool;
});
afterEach(() => vi.restoreAllMocks());

/** The names of the statements whose plans the connection of an actor keeps. */
const kept = async () => {
  const { rows } = await asActor(await anActor(), (tx) =>
    tx.execute<{ name: string }>(sql`select name from pg_prepared_statements order by name`),
  );
  return rows.map(({ name }) => name);
};

it("keeps the plan of what is asked again and again", async () => {
  const actor = await anActor();
  const before = await kept();
  for (let times = 0; times < 12; times += 1)
    await asActor(actor, (tx) => tx.execute(sql`select count(*) from users where name = ${"x"}`));
  expect((await kept()).length).toBeGreaterThan(before.length);
});

it("asks for several things at once in one piece, each answered by its own", async () => {
  const client = await pool.connect();
  const { stream } = (client as PoolClient & { connection: { stream: NodeJS.WritableStream } })
    .connection;
  client.release();
  const sent = vi.spyOn(stream as unknown as { _writev: () => void }, "_writev");
  const answers = await asActor(await anActor(), (tx) =>
    Promise.all(
      [1, 2, 3].map((one) => tx.execute<{ one: number }>(sql`select ${one}::int as one`)),
    ),
  );
  expect(answers.map(({ rows }) => rows)).toEqual([[{ one: 1 }], [{ one: 2 }], [{ one: 3 }]]);
  // What opens the transaction goes with them; what ends it is said alone.
  expect(sent).toHaveBeenCalledTimes(1);
});

it("is nobody, inside no transaction, when the opening fails, and changes nothing", async () => {
  const actor = await anActor({ name: "Ada" });
  const client = await pool.connect();
  const query = client.query.bind(client) as (...words: unknown[]) => unknown;
  const spied = vi
    .spyOn(client, "query")
    .mockImplementation(((text: unknown, ...rest: unknown[]) =>
      query(
        typeof text === "string" && text.startsWith("begin") ? "select 1/0" : text,
        ...rest,
      )) as never);
  client.release();
  const rename = asActor(actor, (tx) =>
    tx.execute(sql`update users set name = 'Eve' where id = ${actor.userId} returning id`),
  );
  await expect(rename).rejects.toThrow();
  expect(spied).toHaveBeenCalledWith("rollback");
  const { rows } = await owner.execute(sql`select name from users where id = ${actor.userId}`);
  expect(rows).toEqual([{ name: "Ada" }]);
});

it("drops a connection whose kept plan a migration has outdated", async () => {
  const migration = new Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await migration.connect();
  await migration.query("create table outdated (a int); grant select on outdated to public");
  const actor = await anActor();
  const ask = () => asActor(actor, (tx) => tx.execute(sql`select * from outdated`));
  for (let times = 0; times < 12; times += 1) await ask();
  await migration.query("alter table outdated add column b int");
  await expect(ask()).rejects.toThrow("Failed query");
  expect((await ask()).fields.map(({ name }) => name)).toEqual(["a", "b"]);
  await migration.query("drop table outdated");
  await migration.end();
});

it("answers nobody's questions as before", async () => {
  const { rows } = await asNobody((db) =>
    db.execute<{ uid: string | null }>(sql`select app_uid() as uid`),
  );
  expect(rows).toEqual([{ uid: null }]);
});

it("names nothing through a pooler, which may give the next transaction another connection", async () => {
  vi.resetModules();
  vi.stubEnv("DATABASE_POOLER", "yes");
  const { newPool } = await import("./pool");
  const behind = newPool();
  const client = await behind.connect();
  for (let times = 0; times < 12; times += 1)
    await client.query({ name: "given", text: "select $1::int", values: [times] });
  const { rows } = await client.query("select name from pg_prepared_statements");
  client.release();
  await behind.end();
  vi.unstubAllEnvs();
  expect(rows).toEqual([]);
});

it("writes a prepared query once for each connection", async () => {
  const write = vi.fn((db: Database) =>
    db
      .select({ name: users.name })
      .from(users)
      .where(eq(users.id, sql.placeholder("id")))
      .prepare("name-of"),
  );
  const nameOf = prepared(write);
  const [ada, ben] = [await anActor({ name: "Ada" }), await anActor({ name: "Ben" })];
  for (const actor of [ada, ben, ada])
    expect(await asActor(actor, (tx) => nameOf(tx, { id: actor.userId }))).toHaveLength(1);
  expect(await asActor(ben, (tx) => nameOf(tx, { id: ada.userId }))).toEqual([]);
  expect(write).toHaveBeenCalledTimes(1);
});

it("asks nothing in another's transaction of what went on while a sibling failed", async () => {
  const [ada, ben] = [await anActor({ name: "Ada" }), await anActor({ name: "Ben" })];
  const seen: unknown[] = [];
  const askedLater = (tx: Database) =>
    sleep(20)
      .then(() => tx.execute(sql`select app_uid() as uid`))
      .then(({ rows }) => seen.push(rows));
  const failing = asActor(ada, (tx) => together([askedLater(tx), tx.execute(sql`select 1/0`)]));
  await expect(failing).rejects.toThrow("Failed query");
  await asActor(ben, () => sleep(40));
  expect(seen).toEqual([]);
});
