import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  creditActivities,
  creditAllocations,
  creditChanges,
  evidence,
  heldCertifications,
} from "@/db/schema";

/** What somebody holds, did for it and showed, for their own copy. Files are named and fetched one by one. */
export const exportCredits = async (tx: Database, me: string) => ({
  held_certifications: await tx
    .select()
    .from(heldCertifications)
    .where(eq(heldCertifications.clientId, me)),
  credit_activities: await tx
    .select()
    .from(creditActivities)
    .where(eq(creditActivities.clientId, me))
    .orderBy(asc(creditActivities.doneOn)),
  credit_allocations: await tx
    .select()
    .from(creditAllocations)
    .where(eq(creditAllocations.clientId, me)),
  credit_changes: await tx
    .select()
    .from(creditChanges)
    .where(eq(creditChanges.clientId, me))
    .orderBy(asc(creditChanges.seq)),
  evidence: (
    await tx
      .select()
      .from(evidence)
      .where(eq(evidence.clientId, me))
      .orderBy(asc(evidence.createdAt))
  ).map(({ storedAs, ...row }) => ({
    ...row,
    download: storedAs && !row.removedAt ? `/api/evidence/${row.id}` : null,
  })),
});
