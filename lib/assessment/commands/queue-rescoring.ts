import "server-only";
import { desc, eq, not, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { instrumentVersions, rescoreRuns } from "@/db/schema";
import { countSittings } from "@/lib/assessment/queries/count-sittings";
import { hasResult } from "@/lib/assessment/queries/has-result";

/**
 * Queues the scoring of what has no result under a version in use: its numbers or the way of scoring came with
 * the program that starts here. As the tables' owner, safe to run at every start: a run that is waiting, at work
 * or failed is taken up again, and there is a new one only where none of these is.
 *
 * @returns how many sittings wait for a result
 */
export async function queueRescoring(owner: Database): Promise<number> {
  const active = await owner
    .select({ id: instrumentVersions.id, language: instrumentVersions.language })
    .from(instrumentVersions)
    .where(eq(instrumentVersions.isActive, true));
  let waiting = 0;
  for (const { id, language } of active) {
    const missing = await countSittings(owner, language, not(hasResult(id)));
    if (missing > 0)
      await enqueue(owner, await runOf(owner, id, await countSittings(owner, language)));
    waiting += missing;
  }
  return waiting;
}

async function runOf(owner: Database, instrumentVersionId: string, total: number) {
  const [newest] = await owner
    .select({ runId: rescoreRuns.id, state: rescoreRuns.state })
    .from(rescoreRuns)
    .where(eq(rescoreRuns.instrumentVersionId, instrumentVersionId))
    .orderBy(desc(rescoreRuns.createdAt))
    .limit(1);
  if (newest?.state === "queued" || newest?.state === "running") return newest.runId;
  const anew = { state: "queued", done: 0, lastAttemptId: null, fault: null } as const;
  const [run] =
    newest?.state === "failed"
      ? await owner
          .update(rescoreRuns)
          .set({ ...anew, finishedAt: null })
          .where(eq(rescoreRuns.id, newest.runId))
          .returning({ runId: rescoreRuns.id })
      : await owner
          .insert(rescoreRuns)
          .values({ instrumentVersionId, total })
          .returning({ runId: rescoreRuns.id });
  return run?.runId;
}

/** One job per run, however often it is queued. */
const enqueue = (owner: Database, runId: string | undefined) =>
  owner.execute(sql`select graphile_worker.add_job('rescore', ${JSON.stringify({ runId })}::json,
    job_key := ${`rescore:${runId}`})`);
