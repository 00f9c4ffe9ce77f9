import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runMigrations } from "graphile-worker";
import pg from "pg";

// Drizzle's own migrator takes no lock and never reads a hash; this one does both.

const FOLDER = fileURLToPath(new URL("./migrations/", import.meta.url));
const LOCK = 6_145_011_907;
const BREAK = "--> statement-breakpoint";

/** @typedef {{ tag: string, hash: string, statements: string[] }} Migration */

/**
 * The migrations of this version, in order.
 * @returns {Migration[]}
 */
export function readMigrations(folder = FOLDER) {
  const journal = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, "utf8"));
  return journal.entries.map(({ tag }) => {
    const text = readFileSync(`${folder}/${tag}.sql`, "utf8");
    const hash = createHash("sha256").update(text).digest("hex");
    return { tag, hash, statements: text.split(BREAK).filter((part) => part.trim() !== "") };
  });
}

/** One short name for this version's whole schema. */
export function schemaFingerprint(folder = FOLDER) {
  const whole = createHash("sha256");
  for (const { tag, hash } of readMigrations(folder)) whole.update(`${tag}:${hash};`);
  return whole.digest("hex").slice(0, 16);
}

/** What is left to do; throws where the database knows something this version does not. */
function pendingOf(known, applied) {
  for (const [index, row] of applied.entries()) {
    const mine = known[index];
    if (mine === undefined || mine.tag !== row.tag)
      throw new Error(
        `The database is newer than this version (it has ${row.tag}). Start the newer version again, or restore a back-up.`,
      );
    if (mine.hash !== row.hash)
      throw new Error(
        `Migration ${mine.tag} was edited after it had been applied. Restore the file as it was.`,
      );
  }
  return known.slice(applied.length);
}

async function applyOne(client, migration) {
  await client.query("begin");
  try {
    for (const statement of migration.statements) await client.query(statement);
    await client.query("insert into fairlead_migrations.applied (tag, hash) values ($1, $2)", [
      migration.tag,
      migration.hash,
    ]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw new Error(`Migration ${migration.tag} failed and was taken back: ${error.message}`, {
      cause: error,
    });
  }
}

async function underLock(client, { folder, upTo, beforeUpgrade }) {
  await client.query(
    `create schema if not exists fairlead_migrations;
     create table if not exists fairlead_migrations.applied (
       number int generated always as identity primary key,
       tag text not null unique, hash text not null, applied_at timestamptz not null default now())`,
  );
  const { rows } = await client.query(
    "select tag, hash from fairlead_migrations.applied order by number",
  );
  const pending = pendingOf(readMigrations(folder), rows).slice(0, Math.max(0, upTo - rows.length));
  // A database that is only being made has nothing to lose.
  if (rows.length > 0 && pending.length > 0) await beforeUpgrade?.(pending[0].tag);
  for (const migration of pending) await applyOne(client, migration);
  return pending.map(({ tag }) => tag);
}

/**
 * Brings the database to this version's schema, one file at a time and each whole or not at all, while
 * holding a lock that makes a second one wait. Returns the files applied. `upTo`: only as many as an older version had.
 * `beforeUpgrade` is waited for before what is there is changed; where it throws, nothing is.
 * @param {{ ownerUrl: string, folder?: string, upTo?: number, beforeUpgrade?: ((tag: string) => unknown) | null }} given
 * @returns {Promise<string[]>}
 */
export async function migrate({
  ownerUrl,
  folder = FOLDER,
  upTo = Number.POSITIVE_INFINITY,
  beforeUpgrade = null,
}) {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("set lock_timeout = '60s'; set client_min_messages = 'warning'");
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    const applied = await underLock(client, { folder, upTo, beforeUpgrade });
    // The queue's own tables: functions of ours call them, so they come under the same lock.
    await runMigrations({ connectionString: ownerUrl });
    return applied;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * What is wrong with the role the app will run as; null when it may be trusted with row-level security.
 * @param {{ webUrl: string }} given
 */
export async function webRoleFault({ webUrl }) {
  const client = new pg.Client({ connectionString: webUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query(
      `select r.rolname, r.rolsuper or r.rolbypassrls as above,
         exists (select 1 from pg_class c where c.relowner = r.oid and c.relkind = 'r') as owns
       from pg_roles r where r.rolname = current_user`,
    );
    const role = rows[0];
    if (role.above || role.owns)
      return `DATABASE_URL logs in as ${role.rolname}, whom row-level security does not bind. Log in as app_web (docs/roles.sql).`;
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}
