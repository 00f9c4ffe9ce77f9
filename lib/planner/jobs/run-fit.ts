import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import type { Task } from "graphile-worker";
import type { Pool } from "pg";
import { z } from "zod";
import type { Database } from "@/db/client";
import * as schema from "@/db/schema";
import { fitRuns } from "@/db/schema";
import { throwWithoutValues } from "@/db/without-values";
import { checkFit } from "@/lib/planner/domain/fit/check-fit";
import type { Fit, FitPlan } from "@/lib/planner/domain/fit/fit-plan";
import { fitPlanOf } from "@/lib/planner/domain/fit/fit-plan-of";
import { readPlan, snapshotOf } from "@/lib/planner/queries/read-plan";
import { eachLeftBehind } from "@/lib/platform/each-left-behind";
import { inThread, Stopped } from "@/lib/platform/in-thread";
import { logger } from "@/lib/platform/logger";
import { underLock } from "@/lib/platform/under-lock";

const ofRun = z.object({ runId: z.uuid() });
const lockOf = (runId: string) => `look-deeper:${runId}`;
const PAUSE = 500;
const MODULE = new URL("./fit-thread.ts", import.meta.url).href;

/** Looks deeper at one plan. A second worker that meets it lets it be; so does one that comes too late. */
export const lookDeeperTask: Task = (payload, { withPgClient, abortSignal }) => {
  const { runId } = ofRun.parse(payload);
  return withPgClient((client) =>
    underLock(client, lockOf(runId), () =>
      runFit(drizzle(client, { schema, casing: "snake_case" }), runId, abortSignal),
    ),
  );
};

/** Queues again what a worker that was killed left behind; for the start of a worker. */
export const resumeFits = (pool: Pool): Promise<void> =>
  eachLeftBehind(
    pool,
    { wanted: "select id from fit_runs where state in ('queued', 'running')", lockOf },
    async (client, id) => {
      await client.query(
        "select graphile_worker.add_job('look-deeper', json_build_object('runId', $1::text), job_key := 'look-deeper:' || $1)",
        [id],
      );
    },
  );

/** The whole of one run, as the tables' owner: claims it, looks, and writes down what was found. */
export async function runFit(owner: Database, runId: string, signal?: AbortSignal): Promise<void> {
  const plan = await claim(owner, runId);
  if (!plan) return;
  try {
    await look(owner, { runId, plan }, signal).catch(throwWithoutValues);
  } catch (error) {
    // Whoever stopped it has taken the run away; a worker that ends leaves it to the next one.
    if (error instanceof Stopped) return;
    logger.error(
      { err: error instanceof Error ? { type: error.name, stack: error.stack } : "unknown", runId },
      "looking deeper failed",
    );
    await end(owner, runId, { state: "failed" });
  }
}

const atWork = (runId: string) =>
  and(eq(fitRuns.id, runId), inArray(fitRuns.state, ["queued", "running"]));

/** What is to be looked at; null when the run was stopped, or the plan has changed since, which forgets the run. */
async function claim(owner: Database, runId: string): Promise<FitPlan | null> {
  const [run] = await owner
    .update(fitRuns)
    .set({ state: "running", progress: 0 })
    .where(atWork(runId))
    .returning({
      planId: fitRuns.planId,
      planVersion: fitRuns.planVersion,
      today: fitRuns.today,
    });
  const row = run && (await readPlan(owner, run.planId));
  if (!row) return null;
  if (row.version === run.planVersion) return fitPlanOf(snapshotOf(row), run.today);
  await owner.delete(fitRuns).where(eq(fitRuns.id, runId));
  return null;
}

async function look(
  owner: Database,
  { runId, plan }: { runId: string; plan: FitPlan },
  signal: AbortSignal | undefined,
) {
  const outcome = await inThread<Fit>(
    { module: MODULE, work: plan },
    hearing(owner, runId),
    signal,
  );
  if (checkFit(plan, outcome).length > 0) throw new Error("a proposal was not sound");
  await end(owner, runId, { state: "done", progress: 100, outcome });
}

/** Writes progress down, not more than twice a second; false once the run was stopped. */
function hearing(owner: Database, runId: string) {
  let next = 0;
  return async (_step: string, progress: number): Promise<boolean> => {
    const at = performance.now();
    if (at < next) return true;
    next = at + PAUSE;
    const going = await owner
      .update(fitRuns)
      .set({ progress })
      .where(atWork(runId))
      .returning({ id: fitRuns.id });
    return going.length > 0;
  };
}

const end = (owner: Database, runId: string, how: Partial<typeof fitRuns.$inferInsert>) =>
  owner
    .update(fitRuns)
    .set({ ...how, finishedAt: sql`now()` })
    .where(atWork(runId));
