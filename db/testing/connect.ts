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
