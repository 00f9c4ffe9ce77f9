import "server-only";
import type { PoolClient } from "pg";
import { throwWithoutValues } from "@/db/without-values";

/**
 * Does `work` unless another worker is at the same thing: the lock lasts as long as its connection, no longer.
 * A failed query is thrown on without its values, for the queue keeps and logs what a job threw.
 */
export async function underLock(
  client: PoolClient,
  name: string,
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ mine: boolean }>(
    "select pg_try_advisory_lock(hashtextextended($1, 0)) as mine",
    [name],
  );
  if (!rows[0]?.mine) return;
  try {
    await work().catch(throwWithoutValues);
  } finally {
    await client.query("select pg_advisory_unlock(hashtextextended($1, 0))", [name]);
  }
}
