import "server-only";
import type { Database } from "@/db/client";
import { auditLog } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

type Deed = {
  actor: Pick<Actor, "userId">;
  /** Whose data it was. */
  subjectId: string;
  action: "read" | "created" | "changed" | "deleted" | "granted" | "revoked";
  resource: string;
  resourceId?: string;
};

/** Writes down who did what to whose data, in the same transaction as the deed. One query, or none for nothing. */
export async function audit(tx: Database, ...deeds: readonly Deed[]): Promise<void> {
  if (deeds.length === 0) return;
  await tx.insert(auditLog).values(
    deeds.map(({ actor, subjectId, action, resource, resourceId = null }) => ({
      ...{ actorId: actor.userId, subjectId, action, resource, resourceId },
    })),
  );
}
