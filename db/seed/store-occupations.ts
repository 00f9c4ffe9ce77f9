import { eq, sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type * as schema from "@/db/schema";
import { catalogueReleases } from "@/db/schema";
import { OCCUPATION_TABLES, type OccupationTables } from "./occupation-tables";

type Owner = Pick<
  NodePgDatabase<typeof schema>,
  "select" | "insert" | "update" | "delete" | "execute"
>;

/** Of which releases the tables are made, whether they came with the product, and what they are told by. */
export type StoredRelease = Omit<typeof catalogueReleases.$inferInsert, "counts" | "isCurrent">;

/**
 * Lets one at a time bring occupations in, until the transaction ends, and answers which release is in use. The tables
 * are written whole: that may take longer than a page is allowed to.
 */
export async function lockOccupations(tx: Owner) {
  await tx.execute(sql`set local statement_timeout = 0`);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('fairlead-occupations'))`);
  const [current] = await tx
    .select({
      id: catalogueReleases.id,
      isSeed: catalogueReleases.isSeed,
      fingerprint: catalogueReleases.fingerprint,
    })
    .from(catalogueReleases)
    .where(eq(catalogueReleases.isCurrent, true));
  return current;
}

/** Replaces every table by those of one release; readers see the old ones until the transaction ends. */
export async function storeOccupations(
  tx: Owner,
  tables: OccupationTables,
  release: StoredRelease,
): Promise<void> {
  const counts = Object.fromEntries(OCCUPATION_TABLES.map((name) => [name, tables[name].length]));
  await tx
    .update(catalogueReleases)
    .set({ isCurrent: false })
    .where(eq(catalogueReleases.isCurrent, true));
  const [added] = await tx
    .insert(catalogueReleases)
    .values({ ...release, counts, isCurrent: true })
    .returning({ id: catalogueReleases.id });
  for (const name of [...OCCUPATION_TABLES].reverse())
    await tx.execute(sql`delete from ${sql.identifier(name)}`);
  for (const name of OCCUPATION_TABLES) {
    const rows = tables[name].map((row) =>
      name === "occupations" ? { ...row, release_id: added?.id } : row,
    );
    await tx.execute(
      sql`insert into ${sql.identifier(name)} select * from json_populate_recordset(null::${sql.identifier(name)}, ${JSON.stringify(rows)}::json)`,
    );
  }
}
