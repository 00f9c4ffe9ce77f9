import { readFileSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { runStatements } from "./run-statements";

/** The most queries a page may make, however much data there is. */
export const MOST_QUERIES = 6;

/** What the app asked of its database: without what opens, names and closes a transaction. */
type Asked = { queries: string[]; transactions: number };

const STATEMENT = /^fairlead-web LOG: {2}(?:statement|execute [^:]*): ([\s\S]*)/;
const OPENS = /^begin/i;
const FRAME = /^(begin|commit|rollback)/i;

async function configure(admin: string, statements: readonly string[]): Promise<void> {
  await runStatements(admin, [...statements, "select pg_reload_conf()"]);
  // A running connection reads its new settings before its next statement, and not always at once.
  await sleep(300);
}

function askedIn(lines: string): Asked {
  // A statement of several lines goes on behind tabs.
  const entries = lines.split(/\n(?!\t)/);
  const statements = entries.flatMap((entry) => STATEMENT.exec(entry)?.[1] ?? []);
  return {
    queries: statements
      .filter((statement) => !FRAME.test(statement))
      .map((statement) => statement.replace(/\s+/g, " ").trim()),
    transactions: statements.filter((statement) => OPENS.test(statement)).length,
  };
}

/**
 * Has PostgreSQL write down every statement of the app until `close`; `during` tells what was asked while
 * `request` ran. `admin`: the server's own account; `log`: the file it writes to.
 */
export async function openStatementLog({ admin, log }: { admin: string; log: string }) {
  await configure(admin, [
    "alter system set log_line_prefix = '%a '",
    "alter system set log_statement = 'all'",
  ]);
  return {
    during: async (request: () => Promise<unknown>): Promise<Asked> => {
      const from = statSync(log).size;
      await request();
      return askedIn(readFileSync(log).subarray(from).toString("utf8"));
    },
    close: () =>
      configure(admin, ["alter system reset log_line_prefix", "alter system reset log_statement"]),
  };
}
