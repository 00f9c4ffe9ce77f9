import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { DrizzleQueryError } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { DatabaseError, type Pool, type PoolClient } from "pg";
import type { Actor } from "@/lib/kernel/actor";
import { newPool } from "./pool";
import * as schema from "./schema";
import { throwWithoutValues } from "./without-values";

/** A connection or an open transaction. */
export type Database = Pick<
  NodePgDatabase<typeof schema>,
  "select" | "selectDistinct" | "insert" | "update" | "delete" | "execute" | "query" | "$count"
>;

// One pool per process, also when the development server reloads this module.
const kept = globalThis as typeof globalThis & { fairleadPool?: Pool };
kept.fairleadPool ??= newPool();
const pool = kept.fairleadPool;
const database = drizzle(pool, { schema, casing: "snake_case" });

const ambient = new AsyncLocalStorage<{ userId: string; tx: Database }>();

type Written<Values, Rows> = { execute: (values: Values) => Promise<Rows> };

/**
 * A query that is written once for each connection, with `sql.placeholder`s for its values, and then only asked: writing
 * one costs more than reading its answer. `write` ends with drizzle's `prepare`.
 */
export function prepared<Values extends Record<string, unknown>, Rows>(
  write: (db: Database) => Written<Values, Rows>,
) {
  const known = new WeakMap<Database, Written<Values, Rows>>();
  return (db: Database, values: Values): Promise<Rows> => {
    const query = known.get(db) ?? write(db);
    known.set(db, query);
    return query.execute(values);
  };
}

/** What PostgreSQL says where the same may well work in a moment: waited too long, or no room. */
const BUSY = ["55P03", "57014", "57P03", "53000", "53100", "53200", "53300"];

/** Throws on without values; lets the web server know of a fault of that kind, which it turns into "come again". */
function throwOn(error: unknown): never {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (cause instanceof DatabaseError && BUSY.includes(cause.code ?? "")) pool.emit("busy");
  return throwWithoutValues(error);
}

/** A statement whose plan this connection keeps answers other columns since a migration. */
const isOutdated = (error: unknown): boolean =>
  error instanceof DrizzleQueryError &&
  error.cause instanceof DatabaseError &&
  error.cause.code === "0A000";

type Setting = { uid: string; role: "" | "admin"; purpose: "" | Purpose };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Opens a transaction and names who asks, in one message to the server. Throws on an id that is none. */
function opening({ uid, role, purpose }: Setting): string {
  if (uid !== "" && !UUID.test(uid)) throw new Error("an actor needs a user's id");
  const set = Object.entries({ uid, role, purpose });
  return `begin; select ${set.map(([name, value]) => `set_config('app.${name}', '${value}', true)`).join(", ")}`;
}

// What drizzle makes of a connection, made once for each of the pool's.
const known = new WeakMap<PoolClient, Database>();

function databaseOf(client: PoolClient): Database {
  const made = known.get(client);
  if (made) return made;
  // The pool listens only while a connection is idle; one that dies at work must not end the app either.
  client.on("error", () => undefined);
  const fresh = drizzle(client, { schema, casing: "snake_case" });
  known.set(client, fresh);
  return fresh;
}

async function transaction<T>(setting: Setting, work: (tx: Database) => Promise<T>): Promise<T> {
  const begin = opening(setting);
  const client = await pool.connect();
  let fault: Error | undefined;
  try {
    // Not waited for: the first statement goes with it. Should it fail, all that follows is asked by nobody.
    const opened = client.query(begin);
    opened.catch(() => undefined);
    const result = await work(databaseOf(client));
    await opened;
    await client.query("commit");
    return result;
  } catch (error) {
    if (isOutdated(error)) fault = new Error("a kept plan is outdated");
    await client.query("rollback").catch((lost: Error) => {
      fault = lost;
    });
    return throwOn(error);
  } finally {
    // A connection that cannot even roll back, or whose plans are outdated, is not used again.
    client.release(fault);
  }
}

type Purpose = "auth" | "invitation";

/** Runs `work` in one transaction as `actor`: row-level security shows only what is theirs to see. */
export function asActor<T>(actor: Actor, work: (tx: Database) => Promise<T>): Promise<T> {
  const open = ambient.getStore();
  if (open && open.userId === actor.userId) return work(open.tx);
  const role = actor.roles.includes("admin") ? "admin" : "";
  return transaction({ uid: actor.userId, role, purpose: "" }, work);
}

/**
 * Runs `work` as `actor` so that every `asActor` of the same actor inside it joins this one transaction:
 * what an action with an idempotency key needs to take effect once and whole.
 */
export const asActorOnce = <T>(actor: Actor, work: (tx: Database) => Promise<T>): Promise<T> =>
  asActor(actor, (tx) => ambient.run({ userId: actor.userId, tx }, () => work(tx)));

/** Runs `work` before there is an actor: signing up or in, or reading an invitation's link. */
export const asVisitor = <T>(purpose: Purpose, work: (tx: Database) => Promise<T>): Promise<T> =>
  transaction({ uid: "", role: "", purpose }, work);

/** Runs `work` as nobody, without a transaction: only public rows and definer functions answer. */
export const asNobody = <T>(work: (db: Database) => Promise<T>): Promise<T> =>
  work(database).catch(throwOn);
