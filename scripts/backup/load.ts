import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Client } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { ArchiveFault } from "./chunks";
import { type Part, readArchive } from "./records";
import { copyIn, copyOut, quoted, tablesOf } from "./tables";

type Foreign = { table: string; name: string; said: string };

const NAME = /^[0-9a-f]{32}$/;

/**
 * Puts what an archive holds into a database of the same schema and an empty folder, inside the caller's transaction,
 * and compares every table with its sum. Row-level security, triggers and foreign keys are set aside meanwhile and put
 * back: the keys are then checked on every row.
 */
export async function load(
  client: Client,
  source: AsyncIterable<Uint8Array>,
  evidence: string,
): Promise<{ tables: number; files: number }> {
  const tables = await tablesOf(client);
  const foreign = await foreignKeys(client);
  await client.query(`truncate ${tables.map(({ name }) => `public.${quoted(name)}`).join(", ")}`);
  for (const { table, name } of foreign)
    await client.query(`alter table ${table} drop constraint ${quoted(name)}`);
  await eachTable(client, tables, ["no force row level security", "disable trigger user"]);
  const end = await readArchive(source, {
    onBegin: () => undefined,
    onPart: (part, bytes) => put(client, evidence, part, bytes),
  });
  await eachTable(client, tables, ["force row level security", "enable trigger user"]);
  for (const { table, name, said } of foreign)
    await client.query(`alter table ${table} add constraint ${quoted(name)} ${said}`);
  for (const table of tables)
    if ((await digestOf(client, copyOut(table))) !== end.sums.get(`table ${table.name}`))
      throw new ArchiveFault(`The table ${table.name} did not come back as it was.`);
  return { tables: end.tables, files: end.files };
}

async function eachTable(client: Client, tables: readonly { name: string }[], deeds: string[]) {
  for (const { name } of tables)
    for (const deed of deeds) await client.query(`alter table public.${quoted(name)} ${deed}`);
}

async function foreignKeys(client: Client): Promise<Foreign[]> {
  const { rows } = await client.query<Foreign>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as said
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`);
  return rows;
}

async function put(client: Client, evidence: string, part: Part, bytes: AsyncIterable<Buffer>) {
  if (part.is === "table")
    await pipeline(Readable.from(bytes), client.query(copyFrom(copyIn(part))));
  else if (part.is === "sequence")
    await client.query("select setval($1::text::regclass, $2::bigint, $3)", [
      `public.${quoted(part.name)}`,
      part.value,
      part.isCalled,
    ]);
  else await putFile(evidence, part.name, bytes);
}

async function putFile(evidence: string, name: string, bytes: AsyncIterable<Buffer>) {
  if (!NAME.test(name)) throw new ArchiveFault("This back-up holds a file of an odd name.");
  await mkdir(evidence, { recursive: true, mode: 0o700 });
  const file = createWriteStream(join(evidence, name), { mode: 0o600, flags: "wx", flush: true });
  await pipeline(Readable.from(bytes), file);
}

/** The SHA-256 of what a statement copies out. */
export async function digestOf(client: Client, statement: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of client.query(copyTo(statement))) hash.update(bytes);
  return hash.digest("hex");
}
