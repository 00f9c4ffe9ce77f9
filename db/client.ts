import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import type { Actor } from "@/lib/kernel/actor";
import * as schema from "./schema";

/** A connection or an open transaction. */
export type Database = Pick<
  NodePgDatabase<typeof schema>,
  "select" | "selectDistinct" | "insert" | "update" | "delete" | "execute" | "query" | "$count"
>;

function newPool(): Pool {
  const pool = new Pool({
    ...(process.env.DATABASE_URL ? { connectionString: process.env.DATABASE_URL } : {}),
    max: 10,
    connectionTimeoutMillis: 2000,
    query_timeout: 5000,
    statement_timeout: 5000,
    lock_timeout: 2000,
    idle_in_transaction_session_timeout: 10_000,
    application_name: "fairlead-web",
  });
  // An idle connection that dies with the server must not end the app.
  pool.on("error", () => undefined);
  return pool;
}

// One pool per process, also when the development server reloads this module.
const kept = globalThis as typeof globalThis & { fairleadPool?: Pool };
kept.fairleadPool ??= newPool();
const pool = kept.fairleadPool;
const database = drizzle(pool, { schema, casing: "snake_case" });

const ambient = new AsyncLocalStorage<{ userId: string; tx: Database }>();

type Purpose = "auth" | "invitation";

/** Runs `work` in one transaction as `actor`: row-level security shows only what is theirs to see. */
export function asActor<T>(actor: Actor, work: (tx: Database) => Promise<T>): Promise<T> {
  const open = ambient.getStore();
  if (open && open.userId === actor.userId) return work(open.tx);
  return database.transaction(async (tx) => {
    const role = actor.roles.includes("admin") ? "admin" : "";
    await tx.execute(
      sql`select set_config('app.uid', ${actor.userId}, true), set_config('app.role', ${role}, true), set_config('app.purpose', '', true)`,
    );
    return work(tx);
  });
}

/**
 * Runs `work` as `actor` so that every `asActor` of the same actor inside it joins this one transaction:
 * what an action with an idempotency key needs to take effect once and whole.
 */
export const asActorOnce = <T>(actor: Actor, work: (tx: Database) => Promise<T>): Promise<T> =>
  asActor(actor, (tx) => ambient.run({ userId: actor.userId, tx }, () => work(tx)));

/** Runs `work` before there is an actor: signing up or in, or reading an invitation's link. */
export const asVisitor = <T>(purpose: Purpose, work: (tx: Database) => Promise<T>): Promise<T> =>
  database.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('app.uid', '', true), set_config('app.role', '', true), set_config('app.purpose', ${purpose}, true)`,
    );
    return work(tx);
  });

/** Runs `work` as nobody, without a transaction: only public rows and definer functions answer. */
export const asNobody = <T>(work: (db: Database) => Promise<T>): Promise<T> => work(database);
