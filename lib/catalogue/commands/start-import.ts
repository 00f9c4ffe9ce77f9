import "server-only";
import { sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { catalogueImportFiles, catalogueImports } from "@/db/schema";
import { canImport } from "@/lib/catalogue/policy";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";

type UploadedFile = { name: string; content: Uint8Array };

/**
 * Keeps uploaded files and queues working them out. Throws NotFound for anybody but an admin, Conflict while another
 * import is at work.
 */
export async function startImport(
  actor: Actor,
  files: readonly UploadedFile[],
): Promise<{ importId: string }> {
  if (!canImport(actor)) throw new NotFound("page");
  return asActor(actor, async (tx) => {
    const [added] = await tx
      .insert(catalogueImports)
      .values({ state: "queued" })
      .onConflictDoNothing()
      .returning({ importId: catalogueImports.id });
    // The index of imports at work decides, also between two who press at once.
    if (!added) throw new Conflict("An import is already at work. Wait for it, or discard it.");
    for (const { name, content } of files)
      await tx.insert(catalogueImportFiles).values({ ...added, name, content });
    await tx.execute(sql`select enqueue('import-catalogue', ${JSON.stringify(added)}::json)`);
    const deed = { actor, subjectId: actor.userId, resource: "catalogue import" };
    await audit(tx, { ...deed, action: "created", resourceId: added.importId });
    return added;
  });
}
