import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { credentialVersions } from "@/db/schema";
import type { EntryFields } from "@/lib/catalogue/domain/entry-fields";

type Version = {
  credentialId: string;
  /** Null for a new entry. */
  before: EntryFields | null;
  after: EntryFields;
  reason: string;
  isAnnounced: boolean;
};

/** Writes down one change of a locked entry, and queues that the people whose plans name it are told. */
export async function keepVersion(tx: Database, version: Version): Promise<void> {
  const { before, ...kept } = version;
  const earlier = eq(credentialVersions.credentialId, version.credentialId);
  const [row] = await tx
    .insert(credentialVersions)
    .values({
      ...kept,
      before: before ?? {},
      number: 1 + (await tx.$count(credentialVersions, earlier)),
    })
    .returning({ versionId: credentialVersions.id });
  if (row && version.isAnnounced)
    await tx.execute(sql`select enqueue('credential-changed', ${JSON.stringify(row)}::json)`);
}
