import type { EventEmitter } from "node:events";
import { sql } from "drizzle-orm";
import { Client } from "pg";
import { expect, it } from "vitest";
import { asActor, asNobody } from "@/db/client";
import { anActor } from "@/db/testing/factories";
import { newPool } from "./pool";

const kept = globalThis as typeof globalThis & { fairleadPool?: EventEmitter };

it("tells the web server when a row is not to be had in time, and of no other fault", async () => {
  const actor = await anActor();
  let told = 0;
  kept.fairleadPool?.on("busy", () => {
    told += 1;
  });
  const holder = new Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await holder.connect();
  await holder.query("begin");
  await holder.query("select 1 from users where id = $1 for update", [actor.userId]);
  const own = sql`select 1 from users where id = ${actor.userId} for update`;
  const waiting = asActor(actor, async (tx) => {
    await tx.execute(sql`set local lock_timeout = 50`);
    await tx.execute(own);
  });
  await expect(waiting).rejects.toThrow("Failed query");
  expect(told).toBe(1);
  await expect(
    asNobody((db) => db.execute(sql`set statement_timeout = 1; select pg_sleep(1)`)),
  ).rejects.toThrow();
  expect(told).toBe(2);
  await holder.end();
  await expect(asActor(actor, (tx) => tx.execute(sql`select no_such`))).rejects.toThrow();
  expect(told).toBe(2);
});

it("waits a second for a row and five for an answer", async () => {
  const pool = newPool();
  const { rows } = await pool.query(
    "select current_setting('lock_timeout') as row, current_setting('statement_timeout') as answer",
  );
  expect(rows).toEqual([{ row: "1s", answer: "5s" }]);
  await pool.end();
});
