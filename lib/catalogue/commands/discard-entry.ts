import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { credentials } from "@/db/schema";
import { canCurate, canCurateEntry } from "@/lib/catalogue/policy";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";

/**
 * Takes away a public entry that was added here and that nothing names: no plan, no other entry.
 * Throws NotFound, for anybody but an admin always, and Conflict where it has to be retired instead.
 */
export async function discardEntry(actor: Actor, entryId: string): Promise<void> {
  if (!canCurate(actor)) throw new NotFound("page");
  await asActor(actor, async (tx) => {
    const here = and(eq(credentials.id, entryId), isNull(credentials.ownerId));
    const [entry] = await tx
      .select({
        ownerId: credentials.ownerId,
        seedHash: credentials.seedHash,
        isNamed: sql<boolean>`credential_is_named(${credentials.id})`,
      })
      .from(credentials)
      .where(here);
    if (!entry || !canCurateEntry(actor, entry)) throw new NotFound("entry");
    if (entry.seedHash !== null)
      throw new Conflict("It comes with the product and would come back: retire it instead.");
    if (entry.isNamed) throw new Conflict("Plans or other entries name it: retire it instead.");
    const gone = await tx.delete(credentials).where(here).returning({ id: credentials.id });
    if (gone.length === 0) throw new Conflict("Plans or other entries name it: retire it instead.");
    const deed = { actor, subjectId: actor.userId, action: "deleted" } as const;
    await audit(tx, { ...deed, resource: "catalogue entry", resourceId: entryId });
  });
}
