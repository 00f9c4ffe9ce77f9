import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { attempts, instrumentVersions } from "@/db/schema";

/** How many sittings were submitted in a language; `which` leaves some out. */
export async function countSittings(db: Database, language: string, which?: SQL): Promise<number> {
  const [counted] = await db
    .select({ sittings: sql<number>`count(*)::int` })
    .from(attempts)
    .innerJoin(instrumentVersions, eq(instrumentVersions.id, attempts.instrumentVersionId))
    .where(and(eq(attempts.state, "submitted"), eq(instrumentVersions.language, language), which));
  return counted?.sittings ?? 0;
}
