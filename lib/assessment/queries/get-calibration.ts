import "server-only";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { calibrationRuns, instrumentVersions } from "@/db/schema";
import { calibrationFindings } from "@/lib/assessment/domain/calibration-findings";
import { storedDefinition } from "@/lib/assessment/domain/instrument-schema";
import { publishedFrom } from "@/lib/assessment/domain/published-from";
import { canCalibrate } from "@/lib/assessment/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { activeInstrument } from "./instrument-of";

/**
 * One calibration with its findings, what it proposes, and the version in use beside it.
 * Throws NotFound, for anybody but an admin always.
 */
export async function getCalibration(actor: Actor, runId: string) {
  if (!canCalibrate(actor)) throw new NotFound("page");
  return asActor(actor, async (tx) => {
    const [row] = await tx
      .select({
        id: calibrationRuns.id,
        baseId: calibrationRuns.instrumentVersionId,
        name: instrumentVersions.instrument,
        state: calibrationRuns.state,
        step: calibrationRuns.step,
        progress: calibrationRuns.progress,
        people: calibrationRuns.people,
        report: calibrationRuns.report,
        proposed: calibrationRuns.proposed,
        fault: calibrationRuns.fault,
        createdAt: calibrationRuns.createdAt,
        finishedAt: calibrationRuns.finishedAt,
      })
      .from(calibrationRuns)
      .innerJoin(instrumentVersions, eq(instrumentVersions.id, calibrationRuns.instrumentVersionId))
      .where(eq(calibrationRuns.id, runId));
    if (!row) throw new NotFound("calibration");
    const { name, report, proposed, ...run } = row;
    return {
      run,
      findings: report === null ? null : calibrationFindings.parse(report),
      proposed: proposed === null ? null : publishedFrom(name, storedDefinition.parse(proposed)),
      active: await activeInstrument(tx),
    };
  });
}
