import "server-only";
import { drizzle } from "drizzle-orm/node-postgres";
import type { Task } from "graphile-worker";
import type { Pool } from "pg";
import { z } from "zod";
import * as schema from "@/db/schema";
import { rescore } from "@/lib/assessment/commands/rescore";
import { underLock } from "@/lib/platform/under-lock";

const ofRun = z.object({ runId: z.uuid() });
const lockOf = (runId: string) => `rescore:${runId}`;

/** Scores every sitting again under one version, as the tables' owner, from where it stopped. */
export const rescoreTask: Task = (payload, { withPgClient }) => {
  const { runId } = ofRun.parse(payload);
  return withPgClient((client) =>
    underLock(client, lockOf(runId), () =>
      rescore(drizzle(client, { schema, casing: "snake_case" }), runId),
    ),
  );
};

/**
 * Queues again what a worker that was killed left behind: a run is at work only as long as somebody holds its
 * lock. For the start of a worker.
 */
export async function resumeRescoring(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      "select id from rescore_runs where state in ('queued', 'running')",
    );
    for (const { id } of rows)
      await underLock(client, lockOf(id), async () => {
        await client.query(
          "select graphile_worker.add_job('rescore', json_build_object('runId', $1::text), job_key := 'rescore:' || $1)",
          [id],
        );
      });
  } finally {
    client.release();
  }
}
