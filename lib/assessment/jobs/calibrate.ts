import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import type { Task } from "graphile-worker";
import type { Pool } from "pg";
import { z } from "zod";
import type { Database } from "@/db/client";
import * as schema from "@/db/schema";
import { calibrationRuns } from "@/db/schema";
import { throwWithoutValues } from "@/db/without-values";
import { calibrationFindings } from "@/lib/assessment/domain/calibration-findings";
import type {
  CalibrationOutcome,
  CalibrationWork,
} from "@/lib/assessment/domain/calibration-outcome";
import { storedDefinition } from "@/lib/assessment/domain/instrument-schema";
import { instrumentOf } from "@/lib/assessment/queries/instrument-of";
import { eachLeftBehind } from "@/lib/platform/each-left-behind";
import { inThread, Stopped } from "@/lib/platform/in-thread";
import { logger } from "@/lib/platform/logger";
import { underLock } from "@/lib/platform/under-lock";
import { readCalibrationPeople } from "./read-calibration-people";

const ofRun = z.object({ runId: z.uuid() });
const lockOf = (runId: string) => `calibrate:${runId}`;
const PAUSE = 500;
const MODULE = new URL("./calibration-thread.ts", import.meta.url).href;

/** Works one calibration out. A second worker that meets it lets it be; so does one that comes too late. */
export const calibrateTask: Task = (payload, { withPgClient, abortSignal }) => {
  const { runId } = ofRun.parse(payload);
  return withPgClient((client) =>
    underLock(client, lockOf(runId), () =>
      calibrateRun(drizzle(client, { schema, casing: "snake_case" }), runId, abortSignal),
    ),
  );
};

/** Queues again what a worker that was killed left behind; for the start of a worker. */
export const resumeCalibrations = (pool: Pool): Promise<void> =>
  eachLeftBehind(
    pool,
    { wanted: "select id from calibration_runs where state in ('queued', 'running')", lockOf },
    async (client, id) => {
      await client.query(
        "update calibration_runs set state = 'queued', step = '', progress = 0 where id = $1 and state = 'running'",
        [id],
      );
      await client.query(
        "select graphile_worker.add_job('calibrate', json_build_object('runId', $1::text), job_key := 'calibrate:' || $1)",
        [id],
      );
    },
  );

/** The whole of one run, as the tables' owner: claims it, works it out, and writes down how it ended. */
export async function calibrateRun(
  owner: Database,
  runId: string,
  signal?: AbortSignal,
): Promise<void> {
  const run = await claim(owner, runId);
  if (!run) return;
  try {
    await workOut(owner, { ...run, runId }, signal).catch(throwWithoutValues);
  } catch (error) {
    if (error instanceof Stopped) return stopped(owner, runId);
    logger.error(
      { err: error instanceof Error ? { type: error.name, stack: error.stack } : "unknown", runId },
      "calibration failed",
    );
    await fail(owner, runId);
  }
}

type Claimed = { runId: string; baseId: string; report: unknown; proposed: unknown };

async function workOut(owner: Database, run: Claimed, signal: AbortSignal | undefined) {
  const { runId } = run;
  const base = await instrumentOf(owner, run.baseId);
  const previous = run.proposed === null ? null : earlier(run);
  // A quarantine changed by hand needs nobody's answers again.
  const people = previous ? [] : await readCalibrationPeople(owner, base);
  const work: CalibrationWork = { base, people, previous };
  const outcome = await inThread<CalibrationOutcome>(
    { module: MODULE, work },
    hearing(owner, runId),
    signal,
  );
  await finish(owner, runId, outcome);
}

const earlier = ({ report, proposed }: { report: unknown; proposed: unknown }) => ({
  report: calibrationFindings.parse(report),
  proposed: storedDefinition.parse(proposed),
});

const atWork = (runId: string) =>
  and(eq(calibrationRuns.id, runId), inArray(calibrationRuns.state, ["queued", "running"]));

async function claim(owner: Database, runId: string) {
  const [run] = await owner
    .update(calibrationRuns)
    .set({ state: "running", step: "Reading answers", progress: 0, startedAt: sql`now()` })
    .where(atWork(runId))
    .returning({
      baseId: calibrationRuns.instrumentVersionId,
      report: calibrationRuns.report,
      proposed: calibrationRuns.proposed,
    });
  return run;
}

/** Writes progress down, not more than twice a second; false once the run was discarded. */
function hearing(owner: Database, runId: string) {
  let next = 0;
  let latest = "";
  return async (step: string, progress: number): Promise<boolean> => {
    const at = performance.now();
    if (at < next && step === latest) return true;
    next = at + PAUSE;
    latest = step;
    const going = await owner
      .update(calibrationRuns)
      .set({ step, progress })
      .where(atWork(runId))
      .returning({ id: calibrationRuns.id });
    return going.length > 0;
  };
}

const finish = (owner: Database, runId: string, { report, proposed, people }: CalibrationOutcome) =>
  owner
    .update(calibrationRuns)
    .set({
      state: "done",
      step: "",
      progress: 100,
      people,
      report,
      proposed,
      finishedAt: sql`now()`,
    })
    .where(atWork(runId));

/** The worker is ending: the next one takes the run up again. A discarded run stays as it is. */
const stopped = async (owner: Database, runId: string): Promise<void> => {
  await owner
    .update(calibrationRuns)
    .set({ state: "queued", step: "", progress: 0 })
    .where(atWork(runId));
};

const fail = async (owner: Database, runId: string): Promise<void> => {
  await owner
    .update(calibrationRuns)
    .set({ state: "failed", fault: FAULT, finishedAt: sql`now()` })
    .where(atWork(runId));
};

const FAULT =
  "The calculation stopped with a fault. Nothing was changed. The server’s log says where; start it again.";
