import "server-only";
import { sql } from "drizzle-orm";
import { asNobody } from "@/db/client";

/** Whether the database answers, within its own limits of time. */
export const isReady = (): Promise<boolean> =>
  asNobody((db) => db.execute(sql`select 1`)).then(
    () => true,
    () => false,
  );
