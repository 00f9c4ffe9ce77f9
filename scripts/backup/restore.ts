import { readdir, readFile } from "node:fs/promises";
import { Client } from "pg";
import { migrate, readMigrations } from "@/db/migrate.mjs";
import { examine, opened } from "./back-up";
import { ArchiveFault } from "./chunks";
import { load } from "./load";
import type { Begin } from "./records";

type Given = {
  ownerUrl: string;
  evidence: string;
  file: string;
  passphrase: string | null;
  /** Ids of people who were deleted, from after the back-up too; a file that is not there names nobody. */
  tombstones: string;
};

type Restored = {
  begin: Begin;
  tables: number;
  files: number;
  forgotten: number;
  applied: string[];
};

/**
 * Puts a back-up into an installation nobody has an account in, all or nothing, and brings it to this version's schema.
 * Everybody is signed out, mailed links are void, and who was deleted stays deleted. Throws ArchiveFault.
 */
export async function restore({ ownerUrl, ...given }: Given): Promise<Restored> {
  const { begin } = await examine(given.file, given.passphrase);
  refuseNewer(begin);
  if ((await namesIn(given.evidence)).length > 0)
    throw new ArchiveFault(
      "There are files of people here already: restore into an empty installation.",
    );
  await migrate({ ownerUrl, upTo: begin.migrations.length });
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("begin");
    await refuseOthers(client, begin);
    const loaded = await load(client, opened(given.file, given.passphrase), given.evidence);
    const forgotten = await settle(client, await idsIn(given.tombstones));
    await client.query("commit");
    const applied = await migrate({ ownerUrl });
    return { begin, ...loaded, forgotten, applied };
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

function refuseNewer({ migrations }: Begin): void {
  const known = readMigrations();
  if (migrations.length > known.length || migrations.some(({ tag }, at) => known[at]?.tag !== tag))
    throw new ArchiveFault("This back-up is of a newer version: install that one first.");
  if (migrations.some(({ hash }, at) => known[at]?.hash !== hash))
    throw new ArchiveFault("This back-up is of another edition: its migrations are not ours.");
}

/** Only an installation without people takes a back-up, and only one whose schema is the archive's. */
async function refuseOthers(client: Client, { migrations }: Begin): Promise<void> {
  const { rows } = await client.query<{ people: boolean; applied: number }>(
    `select exists (select 1 from users) as people,
      (select count(*)::int from fairlead_migrations.applied) as applied`,
  );
  if (rows[0]?.people)
    throw new ArchiveFault("There are accounts here already: restore into an empty installation.");
  if (rows[0]?.applied !== migrations.length)
    throw new ArchiveFault(
      "This database was brought to a newer schema already: restore this older back-up into a fresh one.",
    );
}

/** What proves or asks for something now, and means nothing in another installation. */
const PASSING = ["sessions", "tokens", "email_changes", "rate_limits", "idempotency_keys"];

/** What must not come back with the rest; how many people had been deleted since. */
async function settle(client: Client, deleted: readonly string[]): Promise<number> {
  // An older back-up has not all of them yet.
  const there = await client.query<{ name: string }>(
    "select name from unnest($1::text[]) name where to_regclass('public.' || name) is not null",
    [PASSING],
  );
  for (const { name } of there.rows) await client.query(`delete from ${name}`);
  const { rowCount } = await client.query(
    "delete from users where id = any ($1::uuid[]) or id in (select user_id from tombstones)",
    [deleted],
  );
  await client.query(
    `select graphile_worker.add_job('send-mail', json_build_object('mailId', id), max_attempts := 8)
     from mails where sent_at is null and dropped_at is null`,
  );
  return rowCount ?? 0;
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === "ENOENT";

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error) => {
    if (isMissing(error)) return [];
    throw error;
  });

async function idsIn(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8").catch((error) => {
    if (isMissing(error)) return "";
    throw error;
  });
  return text.split(/\s+/).filter((word) => /^[0-9a-f-]{36}$/.test(word));
}
