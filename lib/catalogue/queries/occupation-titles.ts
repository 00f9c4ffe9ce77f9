import "server-only";
import { inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { occupations } from "@/db/schema";

/** Titles of these occupations by code; those that no release knows any more are absent. Public. */
export async function readOccupationTitles(
  tx: Database,
  codes: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(codes.flatMap((code) => code ?? []))];
  if (asked.length === 0) return new Map();
  const rows = await tx
    .select({ code: occupations.code, title: occupations.title })
    .from(occupations)
    .where(inArray(occupations.code, asked));
  return new Map(rows.map(({ code, title }) => [code, title]));
}
