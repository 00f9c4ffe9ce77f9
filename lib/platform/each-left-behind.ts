import type { Pool, PoolClient } from "pg";
import { underLock } from "./under-lock";

/**
 * Takes up again what a worker that was killed left behind: calls `again` for each row of `wanted` (a query that answers
 * ids) whose lock nobody holds, while holding it. Work is at it only as long as somebody holds its lock.
 */
export async function eachLeftBehind(
  pool: Pool,
  { wanted, lockOf }: { wanted: string; lockOf: (id: string) => string },
  again: (client: PoolClient, id: string) => Promise<void>,
): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ id: string }>(wanted);
    for (const { id } of rows) await underLock(client, lockOf(id), () => again(client, id));
  } finally {
    client.release();
  }
}
