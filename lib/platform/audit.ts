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

/** Writes down who did what to whose data, in the same transaction as the deed. */
export async function audit(tx: Database, deed: Deed): Promise<void> {
  await tx.insert(auditLog).values({
    actorId: deed.actor.userId,
    subjectId: deed.subjectId,
    action: deed.action,
    resource: deed.resource,
    resourceId: deed.resourceId ?? null,
  });
}
