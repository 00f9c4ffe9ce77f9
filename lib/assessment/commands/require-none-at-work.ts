import "server-only";
import { inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { calibrationRuns } from "@/db/schema";
import { Conflict } from "@/lib/kernel/errors";

/** Throws Conflict while a calibration is queued or running: one at a time. */
export async function requireNoneAtWork(tx: Database): Promise<void> {
  const [run] = await tx
    .select({ runId: calibrationRuns.id })
    .from(calibrationRuns)
    .where(inArray(calibrationRuns.state, ["queued", "running"]));
  if (run) throw new Conflict("A calibration is already at work. Wait for it, or discard it.", run);
}
