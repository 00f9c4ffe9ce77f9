import type { EventEmitter } from "node:events";
import { sql } from "drizzle-orm";
import { Client } from "pg";
import { expect, it } from "vitest";
import { asActor, asNobody } from "@/db/client";
import { anActor } from "@/db/testing/factories";

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
  await expect(asActor(actor, (tx) => tx.execute(own))).rejects.toThrow("Failed query");
  expect(told).toBe(1);
  await expect(
    asNobody((db) => db.execute(sql`set statement_timeout = 1; select pg_sleep(1)`)),
  ).rejects.toThrow();
  expect(told).toBe(2);
  await holder.end();
  await expect(asActor(actor, (tx) => tx.execute(sql`select no_such`))).rejects.toThrow();
  expect(told).toBe(2);
});
