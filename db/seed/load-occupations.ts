import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import * as schema from "@/db/schema";
import {
  OCCUPATION_TABLES,
  type OccupationTables,
  readOccupationTables,
} from "./occupation-tables";

const { catalogueReleases } = schema;
type Owner = NodePgDatabase<typeof schema>;
type Transaction = Parameters<Parameters<Owner["transaction"]>[0]>[0];
type Release = Omit<typeof catalogueReleases.$inferInsert, "fingerprint" | "counts" | "isCurrent">;

/** What the tables in `occupations/` were made of. */
const SEED: Release = {
  onetRelease: "30.1",
  onetReleasedOn: null,
  oewsRelease: "May 2024",
  projectionsRelease: "2024-34",
  isSeed: true,
};

/**
 * Brings the occupations that come with the product into the database, unless they are there already or an operator
 * imported a release of their own; safe to run at every start and twice at once. Answers whether anything was loaded.
 */
export function loadOccupations(owner: Owner, read = readOccupationTables): Promise<boolean> {
  return owner.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('fairlead-occupations'))`);
    const [current] = await tx
      .select({ isSeed: catalogueReleases.isSeed, fingerprint: catalogueReleases.fingerprint })
      .from(catalogueReleases)
      .where(eq(catalogueReleases.isCurrent, true));
    if (current && !current.isSeed) return false;
    const tables = read();
    const fingerprint = createHash("sha256").update(JSON.stringify(tables)).digest("hex");
    if (current?.fingerprint === fingerprint) return false;
    await storeOccupations(tx, tables, { ...SEED, fingerprint });
    return true;
  });
}

/** Replaces every table by those of one release; readers see the old ones until the transaction ends. */
async function storeOccupations(
  tx: Transaction,
  tables: OccupationTables,
  release: Release & { fingerprint: string },
): Promise<void> {
  const counts = Object.fromEntries(OCCUPATION_TABLES.map((name) => [name, tables[name].length]));
  await tx.update(catalogueReleases).set({ isCurrent: false });
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
