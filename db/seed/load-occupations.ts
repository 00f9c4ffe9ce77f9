import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type * as schema from "@/db/schema";
import { readOccupationTables } from "./occupation-tables";
import { lockOccupations, type StoredRelease, storeOccupations } from "./store-occupations";

type Owner = NodePgDatabase<typeof schema>;

/** What the tables in `occupations/` were made of. */
const SEED: Omit<StoredRelease, "fingerprint"> = {
  onetRelease: "30.1",
  onetReleasedOn: "2025-12-01",
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
    const current = await lockOccupations(tx);
    if (current && !current.isSeed) return false;
    const fingerprint = seedFingerprint();
    if (current?.fingerprint === fingerprint) return false;
    await storeOccupations(tx, read(), { ...SEED, fingerprint });
    return true;
  });
}

/** Of the packed tables and of what reads them: known without unpacking them at every start. */
function seedFingerprint(): string {
  const folder = new URL("./occupations/", import.meta.url);
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(new URL(name, folder)));
  hash.update(readFileSync(new URL("./occupation-tables.ts", import.meta.url)));
  return hash.digest("hex");
}
