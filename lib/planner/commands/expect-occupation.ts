import "server-only";
import type { Database } from "@/db/client";
import { readOccupationTitles } from "@/lib/catalogue/queries";
import { Refused } from "@/lib/kernel/errors";

/** Throws Refused where the present release has no such occupation; none at all is fine. */
export async function expectOccupation(tx: Database, code: string | null): Promise<void> {
  const known = await readOccupationTitles(tx, [code]);
  if (code !== null && !known.has(code))
    throw new Refused(
      "That occupation is not in the catalogue: choose another.",
      "targetOccupation",
    );
}
