import "server-only";
import { join } from "node:path";
import type { Task } from "graphile-worker";
import type { Pool } from "pg";
import { env } from "@/lib/platform/env";
import { logger } from "@/lib/platform/logger";
import { removeOldFiles } from "@/lib/platform/old-files";
import { outbox } from "@/lib/platform/post";

type Client = Pick<Pool, "query">;

const afterCoaching = (table: string) =>
  `not exists (select 1 from engagements e where e.coach_id = ${table}.coach_id
    and e.client_id = ${table}.client_id and (e.ended_at is null or e.ended_at > now() - interval '90 days'))`;

/**
 * What is of no more use, by table. A session is dead as `session_actor` reads it. A link says for a week that it has
 * expired; a change of address that nobody confirmed in time is none. The longest window of the limiter is a day. A
 * form sent twice is sent twice within days. A mail keeps its row for a year, as its key is what keeps it from being
 * sent again. A coach's private notes and labels end ninety days after the coaching.
 */
const USELESS = {
  sessions: "expires_at < now() or last_seen_at < now() - interval '12 hours'",
  tokens: "expires_at < now() - interval '7 days'",
  email_changes: "expires_at < now()",
  rate_limits: "window_started_at < now() - interval '2 days'",
  idempotency_keys: "created_at < now() - interval '7 days'",
  mails: "created_at < now() - interval '1 year'",
  coach_notes: afterCoaching("coach_notes"),
  client_labels: afterCoaching("client_labels"),
} as const;

const KEPT_DAYS = 30;
/** What was written here, and before an upgrade by the launcher. */
const FOLDERS = { letters: outbox, upgrades: join(env.dataDir, "before-upgrade") };

/** Removes what is of no more use; answers how many of each. Safe to run twice, and beside itself. */
export async function cleanUp(
  client: Client,
  { letters, upgrades } = FOLDERS,
): Promise<Record<string, number>> {
  const removed: Record<string, number> = {};
  for (const [table, when] of Object.entries(USELESS)) {
    const { rowCount } = await client.query(`delete from ${table} where ${when}`);
    removed[table] = rowCount ?? 0;
  }
  return {
    ...removed,
    letters: await removeOldFiles(letters, { ending: ".txt", days: KEPT_DAYS }),
    upgrades: await removeOldFiles(upgrades, { ending: ".backup", days: KEPT_DAYS }),
  };
}

/** The same as a job, every hour. */
export const cleanUpTask: Task = (_payload, { withPgClient }) =>
  withPgClient(async (client) => {
    logger.info({ removed: await cleanUp(client) }, "cleaned up");
  });
