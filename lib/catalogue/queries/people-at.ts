import "server-only";
import { sql } from "drizzle-orm";
import type { ReleaseDiff } from "@/lib/catalogue/domain/release/release-diff";

/** People whose present or target occupation would go or change class; null means fewer than five. */
export type AffectedPeople = { removed: number | null; reclassified: number | null };

/** Counts them by a function that tells a few nobody apart, and answers admins only. */
export const peopleAt = ({ removed, reclassified }: ReleaseDiff) => {
  const codes = (rows: readonly { code: string }[]) =>
    sql`array(select json_array_elements_text(${JSON.stringify(rows.map(({ code }) => code))}::json))`;
  return sql`select count_people_at(${codes(removed)}) as removed,
    count_people_at(${codes(reclassified)}) as reclassified`;
};
