import { credentials } from "@/db/schema";
import { loadSeed } from "@/db/seed/load";
import { owner } from "./connect";

/** The whole starter catalogue, as every start of the product loads it. */
export const theCatalogue = () => loadSeed(owner);

/** The least credential; public unless `ownerId` says whose it is. */
export async function aCredential(given: Partial<typeof credentials.$inferInsert> = {}) {
  const [row] = await owner
    .insert(credentials)
    .values({
      kind: "certification",
      name: "Certified Example",
      source: "Test",
      industries: ["any"],
      ...given,
    })
    .returning();
  if (!row) throw new Error("Nothing was inserted.");
  return row;
}
