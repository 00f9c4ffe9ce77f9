import { once } from "node:events";
import { drizzle } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import * as schema from "@/db/schema";

// For factories, seeds and stories: the owner's connection, which row-level security lets through.

const pool = new Pool({
  ...(process.env.DATABASE_OWNER_URL ? { connectionString: process.env.DATABASE_OWNER_URL } : {}),
  max: 3,
  application_name: "fairlead-owner",
});
pool.on("error", () => undefined);

export const owner = drizzle(pool, { schema, casing: "snake_case" });

export const closeOwner = (): Promise<void> => pool.end();

/** Closes what a pool that goes on keeps open; nobody may be using it. */
async function emptied(pool: Pool): Promise<void> {
  while (pool.totalCount > 0) {
    const removed = once(pool, "remove");
    (await pool.connect()).release(true);
    await removed;
  }
}

/** Closes all connections of this process's pools, the web's and the owner's: what asks next is connected anew. */
export async function withoutConnections(): Promise<void> {
  const { fairleadPool } = globalThis as typeof globalThis & { fairleadPool?: Pool };
  await Promise.all([pool, ...(fairleadPool ? [fairleadPool] : [])].map(emptied));
}
