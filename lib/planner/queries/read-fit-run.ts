import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { fitRuns } from "@/db/schema";
import type { Fit } from "@/lib/planner/domain/fit/fit-plan";

/** The deeper look of a plan, or null where the actor of `tx` sees none. */
export async function readFitRun(tx: Database, planId: string) {
  const [run] = await tx
    .select({
      id: fitRuns.id,
      planVersion: fitRuns.planVersion,
      today: fitRuns.today,
      state: fitRuns.state,
      progress: fitRuns.progress,
      outcome: fitRuns.outcome,
    })
    .from(fitRuns)
    .where(eq(fitRuns.planId, planId));
  // Written by the job alone, from a value of this very type.
  return run ? { ...run, outcome: run.outcome as Fit | null } : null;
}

/** Whether what a run found, or is at, is about this version of the plan in this quarter. */
export const holdsFor = (
  run: { planVersion: number; today: number },
  { version, today }: { version: number; today: number },
): boolean => run.planVersion === version && run.today === today;
