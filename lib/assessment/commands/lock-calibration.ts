import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { calibrationRuns } from "@/db/schema";
import { canCalibrate } from "@/lib/assessment/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

/** A run, held until the transaction ends. Throws NotFound, for anybody but an admin always. */
export async function lockCalibration(tx: Database, actor: Actor, runId: string) {
  if (!canCalibrate(actor)) throw new NotFound("page");
  const [run] = await tx
    .select({
      id: calibrationRuns.id,
      baseId: calibrationRuns.instrumentVersionId,
      state: calibrationRuns.state,
      report: calibrationRuns.report,
      proposed: calibrationRuns.proposed,
    })
    .from(calibrationRuns)
    .where(eq(calibrationRuns.id, runId))
    .for("update");
  if (!run) throw new NotFound("calibration");
  return run;
}
