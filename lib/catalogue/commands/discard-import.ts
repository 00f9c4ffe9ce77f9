import "server-only";
import { eq, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { catalogueImportFiles, catalogueImports } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { lockImport } from "./lock-import";

/** Ends an import and removes its files and tables; that it was, stays. Throws NotFound, or Conflict once it is applied. */
export async function discardImport(actor: Actor, importId: string): Promise<void> {
  await asActor(actor, async (tx) => {
    const { state } = await lockImport(tx, actor, importId);
    if (state === "discarded" || state === "failed") return;
    if (state === "applying" || state === "applied")
      throw new Conflict("This release is in use. Import another one instead.");
    await tx
      .update(catalogueImports)
      .set({ state: "discarded", bundle: null, finishedAt: sql`now()` })
      .where(eq(catalogueImports.id, importId));
    await tx.delete(catalogueImportFiles).where(eq(catalogueImportFiles.importId, importId));
    const deed = { actor, subjectId: actor.userId, resource: "catalogue import" };
    await audit(tx, { ...deed, action: "deleted", resourceId: importId });
  });
}
