import "server-only";
import { eq, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { calibrationRuns } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { lockCalibration } from "./lock-calibration";

/**
 * Ends a calibration whatever it is doing, or puts its outcome aside; its report stays to be read.
 * Throws NotFound, or Conflict once it was published.
 */
export async function discardCalibration(actor: Actor, runId: string): Promise<void> {
  await asActor(actor, async (tx) => {
    const { state } = await lockCalibration(tx, actor, runId);
    if (state === "discarded") return;
    if (state === "published")
      throw new Conflict("This calibration was published. Go back to an earlier version instead.");
    await tx
      .update(calibrationRuns)
      .set({ state: "discarded", finishedAt: sql`coalesce(${calibrationRuns.finishedAt}, now())` })
      .where(eq(calibrationRuns.id, runId));
    const deed = { actor, subjectId: actor.userId, resource: "calibration" };
    await audit(tx, { ...deed, action: "deleted", resourceId: runId });
  });
}
