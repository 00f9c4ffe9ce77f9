import "server-only";
import { eq, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { calibrationRuns, instrumentVersions } from "@/db/schema";
import { canCalibrate } from "@/lib/assessment/policy";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { requireNoneAtWork } from "./require-none-at-work";

/**
 * Queues a calibration that goes on from the version in use. Throws NotFound for anybody but an admin,
 * Conflict while another one is at work.
 */
export async function startCalibration(actor: Actor): Promise<{ runId: string }> {
  if (!canCalibrate(actor)) throw new NotFound("page");
  return asActor(actor, async (tx) => {
    const [base] = await tx
      .select({ id: instrumentVersions.id })
      .from(instrumentVersions)
      .where(eq(instrumentVersions.isActive, true))
      .orderBy(instrumentVersions.id)
      .limit(1);
    if (!base) throw new NotFound("instrument");
    await requireNoneAtWork(tx);
    const [run] = await tx
      .insert(calibrationRuns)
      .values({ instrumentVersionId: base.id })
      .onConflictDoNothing()
      .returning({ runId: calibrationRuns.id });
    // The index of runs at work decides, also between two who press at once.
    if (!run) throw new Conflict("A calibration is already at work. Wait for it, or discard it.");
    await tx.execute(sql`select enqueue('calibrate', ${JSON.stringify(run)}::json)`);
    const deed = { actor, subjectId: actor.userId, resource: "calibration" };
    await audit(tx, { ...deed, action: "created", resourceId: run.runId });
    return run;
  });
}
