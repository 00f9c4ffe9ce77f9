import { appendFileSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

// Statements as PostgreSQL itself logs them, without what opens, names and closes a transaction.

const STATEMENT = /^fairlead-web LOG: {2}(?:statement|execute [^:]*): (.*)/;
const FRAME = /^(begin|commit|rollback|select set_config)/i;

export const COUNTABLE = { log_line_prefix: "%a ", log_statement_stats: "off" };

async function logStatements(admin: string, what: "all" | "none"): Promise<void> {
  const client = new Client({ connectionString: admin });
  await client.connect();
  await client.query(`alter system set log_statement = '${what}'`);
  await client.query("select pg_reload_conf()");
  await client.end();
  await sleep(300);
}

/** How many queries one request makes. */
export async function countQueries(
  { admin, log }: { admin: string; log: string },
  request: () => Promise<unknown>,
): Promise<number> {
  await request();
  await logStatements(admin, "all");
  appendFileSync(log, "\n--- counting\n");
  await request();
  await sleep(200);
  const lines = (readFileSync(log, "utf8").split("--- counting\n").at(-1) ?? "").split("\n");
  await logStatements(admin, "none");
  const statements = lines.flatMap((line) => STATEMENT.exec(line)?.[1] ?? []);
  return statements.filter((statement) => !FRAME.test(statement)).length;
}
