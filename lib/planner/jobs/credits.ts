import "server-only";
import type { Task } from "graphile-worker";
import type { Pool } from "pg";
import { z } from "zod";
import { EVIDENCE_FOLDER } from "@/lib/planner/commands/evidence/evidence";
import { now } from "@/lib/platform/clock";
import { listOldFiles, removeDraft, removeFile } from "@/lib/platform/file-store";

type Client = Pick<Pool, "query">;

const ofFile = z.object({ storedAs: z.string() });

/** Removes the file of a row that is gone; one that some row names stays. Safe to run twice. */
export const removeEvidenceTask: Task = async (payload, { withPgClient }) => {
  const { storedAs } = ofFile.parse(payload);
  const named = await withPgClient((client) => namedOf(client, [storedAs]));
  if (!named.has(storedAs)) await removeFile(EVIDENCE_FOLDER, storedAs);
};

async function namedOf(client: Client, files: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ stored_as: string }>(
    "select stored_as from evidence where stored_as = any ($1)",
    [files],
  );
  return new Set(rows.map(({ stored_as }) => stored_as));
}

/** What was removed waits so long for undo. */
const KEPT = "30 days";
const REMOVABLE = ["evidence", "credit_activities", "held_certifications"];

/**
 * Deletes for good what was removed long ago, and files that no row names: their upload broke off, or their row went
 * while nothing ran. Answers how many of each. Safe to run twice, and beside itself.
 */
export async function cleanUpCredits(
  client: Client,
  folder = EVIDENCE_FOLDER,
): Promise<Record<string, number>> {
  const removed: Record<string, number> = {};
  for (const table of REMOVABLE) {
    const { rowCount } = await client.query(
      `delete from ${table} where removed_at < now() - interval '${KEPT}'`,
    );
    removed[table] = rowCount ?? 0;
  }
  const { kept, drafts } = await listOldFiles(folder, now());
  const named = await namedOf(client, kept);
  const orphans = kept.filter((file) => !named.has(file));
  await Promise.all(orphans.map((file) => removeFile(folder, file)));
  await Promise.all(drafts.map((draft) => removeDraft(folder, draft)));
  return { ...removed, files: orphans.length + drafts.length };
}

/** The same as a job, every hour. */
export const cleanUpCreditsTask: Task = (_payload, { withPgClient, logger }) =>
  withPgClient(async (client) => {
    logger.info(`cleaned up credits: ${JSON.stringify(await cleanUpCredits(client))}`);
  });
