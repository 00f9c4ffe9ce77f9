import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { revisions } from "@/db/schema";
import { NotFound } from "@/lib/kernel/errors";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { storedSnapshot } from "@/lib/planner/domain/stored-snapshot";

/** The plan as it stood in a revision that the actor of `tx` may see. Throws NotFound. */
export async function readRevision(tx: Database, revisionId: string): Promise<PlanSnapshot> {
  const [row] = await tx
    .select({ snapshot: revisions.snapshot })
    .from(revisions)
    .where(eq(revisions.id, revisionId));
  if (!row) throw new NotFound("revision");
  return storedSnapshot(row.snapshot);
}
