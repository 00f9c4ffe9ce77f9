import "server-only";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type * as schema from "@/db/schema";
import { readOccupationTables } from "@/db/seed/occupation-tables";
import { lockOccupations, storeOccupations } from "@/db/seed/store-occupations";
import type { ReleaseDiff } from "@/lib/catalogue/domain/release/release-diff";
import { TABLE_FILES, type TableFiles } from "@/lib/catalogue/domain/release/table-files";
import { fingerprintOf } from "./import-bundle";

/** The tables' owner, able to open a transaction. */
export type Owner = NodePgDatabase<typeof schema>;
export type OwnerTransaction = Parameters<Parameters<Owner["transaction"]>[0]>[0];

/** Whether a diff was acted upon; `stale` when another release came in since it was worked out. */
export type Stored = "stored" | "stale";

/** Puts a release in the place of the present one, within the caller's transaction: whole, or not at all. */
export async function storeRelease(
  tx: OwnerTransaction,
  { base, after }: Pick<ReleaseDiff, "base" | "after">,
  files: TableFiles,
): Promise<Stored> {
  const current = await lockOccupations(tx);
  if ((current?.fingerprint ?? null) !== base) return "stale";
  const tables = readOccupationTables((file) => {
    const name = TABLE_FILES.find((table) => `${table}.csv` === file);
    return name ? files[name] : "";
  });
  await storeOccupations(tx, tables, {
    onetRelease: after.onet,
    onetReleasedOn: after.onetReleasedOn,
    oewsRelease: after.wages,
    projectionsRelease: after.projections,
    isSeed: false,
    fingerprint: fingerprintOf(files),
  });
  return "stored";
}
