import "server-only";
import { and, eq, gt, inArray, not, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { attempts, rescoreRuns } from "@/db/schema";
import type { PublishedInstrument } from "@/lib/assessment/domain/published-instrument";
import { attemptsToScore } from "@/lib/assessment/queries/attempts-to-score";
import { countSittings } from "@/lib/assessment/queries/count-sittings";
import { hasResult } from "@/lib/assessment/queries/has-result";
import { instrumentOf } from "@/lib/assessment/queries/instrument-of";
import { scoreMissing } from "./score-missing";

/** Sittings per step: no step holds a lock, so that nobody waits for it. */
const BATCH = 200;
const STOPPED = "A step could not be finished. It is tried again by itself.";

type Run = Pick<
  typeof rescoreRuns.$inferSelect,
  "id" | "instrumentVersionId" | "done" | "lastAttemptId"
>;

/**
 * Scores every submitted sitting under a run's version, as the tables' owner, and goes on where an earlier try
 * stopped. What has a result already keeps it. A run that is done stays done. `afterBatch` is told of each step.
 */
export async function rescore(
  owner: Database,
  runId: string,
  { batch = BATCH, afterBatch = () => {} }: { batch?: number; afterBatch?: () => void } = {},
): Promise<void> {
  const [run] = await owner
    .update(rescoreRuns)
    .set({ state: "running", fault: null })
    .where(
      and(eq(rescoreRuns.id, runId), inArray(rescoreRuns.state, ["queued", "running", "failed"])),
    )
    .returning();
  if (!run) return;
  try {
    const version = await instrumentOf(owner, run.instrumentVersionId);
    await owner
      .update(rescoreRuns)
      .set({ total: await countSittings(owner, version.language) })
      .where(eq(rescoreRuns.id, runId));
    await walk(owner, run, { version, batch, afterBatch });
    await finish(owner, runId, version);
  } catch (fault) {
    await say(owner, runId, { state: "failed", fault: STOPPED });
    throw fault;
  }
}

type Walk = { version: PublishedInstrument; batch: number; afterBatch: () => void };

async function walk(owner: Database, run: Run, { version, batch, afterBatch }: Walk) {
  let { done, lastAttemptId } = run;
  for (;;) {
    const after = lastAttemptId ? gt(attempts.id, lastAttemptId) : undefined;
    const sittings = await attemptsToScore(owner, version, after, batch);
    const last = sittings.at(-1);
    if (!last) return;
    // One that cannot be scored must not keep the others waiting; `finish` counts what is missing.
    await scoreMissing(owner, version, sittings, () => {});
    done += sittings.length;
    lastAttemptId = last.id;
    await say(owner, run.id, { done, lastAttemptId });
    afterBatch();
  }
}

/** Ends the run. Sittings handed in meanwhile, under what was active before, are scored last. */
async function finish(owner: Database, runId: string, version: PublishedInstrument) {
  const isMissing = not(hasResult(version.id));
  const late = await attemptsToScore(owner, version, isMissing, BATCH);
  await scoreMissing(owner, version, late, () => {});
  const missing = await countSittings(owner, version.language, isMissing);
  const total = await countSittings(owner, version.language);
  const ended = { total, done: total - missing, finishedAt: sql`now()` };
  if (missing === 0) await say(owner, runId, { ...ended, state: "done" });
  else {
    const fault = `${missing === 1 ? "One sitting" : `${missing} sittings`} could not be scored under this version.`;
    await say(owner, runId, { ...ended, state: "failed", fault });
  }
}

type News = Omit<Partial<typeof rescoreRuns.$inferInsert>, "finishedAt"> & { finishedAt?: SQL };

const say = (owner: Database, runId: string, news: News) =>
  owner.update(rescoreRuns).set(news).where(eq(rescoreRuns.id, runId));
