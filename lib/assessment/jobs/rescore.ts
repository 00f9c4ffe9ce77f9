import "server-only";
import { drizzle } from "drizzle-orm/node-postgres";
import type { Task } from "graphile-worker";
import type { Pool } from "pg";
import { z } from "zod";
import * as schema from "@/db/schema";
import { rescore } from "@/lib/assessment/commands/rescore";
import { eachLeftBehind } from "@/lib/platform/each-left-behind";
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

/** Queues again what a worker that was killed left behind; for the start of a worker. */
export const resumeRescoring = (pool: Pool): Promise<void> =>
  eachLeftBehind(
    pool,
    { wanted: "select id from rescore_runs where state in ('queued', 'running')", lockOf },
    async (client, id) => {
      await client.query(
        "select graphile_worker.add_job('rescore', json_build_object('runId', $1::text), job_key := 'rescore:' || $1)",
        [id],
      );
    },
  );
