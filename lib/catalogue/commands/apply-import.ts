import "server-only";
import { eq, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { catalogueImports } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { lockImport } from "./lock-import";

/** Queues putting an import in use. Throws NotFound, or Conflict unless it was worked out and nothing else is at work. */
export async function applyImport(actor: Actor, importId: string): Promise<void> {
  await asActor(actor, async (tx) => {
    const { state } = await lockImport(tx, actor, importId);
    if (state === "applying" || state === "applied") return;
    if (state !== "ready") throw new Conflict("There is nothing to put in use here any more.");
    const { rows } = await tx.execute(
      sql`select 1 from ${catalogueImports} where state in ('queued', 'running', 'applying')`,
    );
    if (rows.length > 0) throw new Conflict("Another import is at work. Wait for it first.");
    await tx
      .update(catalogueImports)
      .set({ state: "applying" })
      .where(eq(catalogueImports.id, importId));
    await tx.execute(
      sql`select enqueue('import-catalogue', ${JSON.stringify({ importId })}::json)`,
    );
    const deed = { actor, subjectId: actor.userId, resource: "catalogue import" };
    await audit(tx, { ...deed, action: "changed", resourceId: importId });
  });
}
