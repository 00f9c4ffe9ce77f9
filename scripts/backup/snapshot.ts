import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { type Begin, partOf, word } from "./records";
import { copyOut, tablesOf } from "./tables";

type Snapshot = {
  client: Client;
  evidence: string;
  keys: Begin["keys"];
  /** Files that were taken away while the back-up ran. */
  onGone: (name: string) => void;
};

/** Everything of an installation at one moment, however much is written meanwhile. */
export async function* snapshot(given: Snapshot): AsyncGenerator<Buffer> {
  const { client, keys } = given;
  await client.query("begin isolation level repeatable read read only");
  const { rows: migrations } = await client.query(
    "select tag, hash from fairlead_migrations.applied order by number",
  );
  yield word({ is: "begin", madeAt: new Date().toISOString(), migrations, keys });
  const tables = await tablesOf(client);
  for (const table of tables) {
    const rows = client.query(copyTo(copyOut(table)));
    // Whoever reads it learns of a failure; where nobody does any more, it must not end the program.
    rows.on("error", () => undefined);
    yield* partOf({ is: "table", ...table }, rows);
  }
  yield* sequences(client);
  const files = yield* evidenceFiles(given);
  await client.query("commit");
  yield word({ is: "end", tables: tables.length, files });
}

async function* sequences(client: Client): AsyncGenerator<Buffer> {
  const { rows } = await client.query<{ name: string }>(
    "select sequencename as name from pg_sequences where schemaname = 'public' order by 1",
  );
  for (const { name } of rows) {
    const { rows: at } = await client.query<{ value: string; is_called: boolean }>(
      `select last_value::text as value, is_called from public.${client.escapeIdentifier(name)}`,
    );
    const state = { value: at[0]?.value ?? "1", isCalled: at[0]?.is_called ?? false };
    yield* partOf({ is: "sequence", name, ...state }, none());
  }
}

/** Files are kept before their row is, and never change: those the snapshot knows are there, or were removed since. */
async function* evidenceFiles({ client, evidence, onGone }: Snapshot) {
  const { rows } = await client.query<{ name: string }>(
    "select stored_as as name from evidence where stored_as is not null order by 1",
  );
  let files = 0;
  for (const { name } of rows) {
    const file = createReadStream(join(evidence, name));
    const isThere = await new Promise<boolean>((tell) => {
      file.once("open", () => tell(true)).once("error", () => tell(false));
    });
    if (!isThere) onGone(name);
    else {
      yield* partOf({ is: "file", name }, file);
      files++;
    }
  }
  return files;
}

async function* none(): AsyncGenerator<Buffer> {}
