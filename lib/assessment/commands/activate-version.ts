import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { instrumentVersions, rescoreRuns } from "@/db/schema";
import { canCalibrate } from "@/lib/assessment/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";

/**
 * Puts a version in use, back to an earlier one too, and queues the scoring of every sitting under it.
 * One that is in use already stays so. Throws NotFound, for anybody but an admin always.
 */
export async function activateVersion(actor: Actor, versionId: string): Promise<void> {
  if (!canCalibrate(actor)) throw new NotFound("page");
  await asActor(actor, async (tx) => {
    const [version] = await tx
      .select({
        id: instrumentVersions.id,
        language: instrumentVersions.language,
        isActive: instrumentVersions.isActive,
      })
      .from(instrumentVersions)
      .where(eq(instrumentVersions.id, versionId))
      .for("update");
    if (!version) throw new NotFound("version");
    if (version.isActive) return;
    await putInUse(tx, version);
    const deed = { actor, subjectId: actor.userId, action: "changed" } as const;
    await audit(tx, { ...deed, resource: `instrument ${version.id}` });
  });
}

/** Makes it the one active version of its language, and queues the scoring of all sittings under it. */
export async function putInUse(
  tx: Database,
  version: { id: string; language: string },
): Promise<void> {
  const { id, language } = version;
  await tx
    .update(instrumentVersions)
    .set({ isActive: false })
    .where(and(eq(instrumentVersions.language, language), ne(instrumentVersions.id, id)));
  await tx.update(instrumentVersions).set({ isActive: true }).where(eq(instrumentVersions.id, id));
  const [run] = await tx
    .insert(rescoreRuns)
    .values({ instrumentVersionId: id, total: sql`count_submitted_attempts()` })
    .returning({ runId: rescoreRuns.id });
  await tx.execute(sql`select enqueue('rescore', ${JSON.stringify(run)}::json)`);
}
