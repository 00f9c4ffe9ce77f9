import "server-only";
import { desc, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { calibrationRuns, instrumentVersions, rescoreRuns } from "@/db/schema";
import { canCalibrate } from "@/lib/assessment/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

const RUNS_SHOWN = 20;
const RESCORES_SHOWN = 3;

type Counts = { usable: number | null; sitters: Record<string, number> };

/**
 * Versions of the questionnaire, calibrations and rescoring, newest first, and how many people's answers
 * may be used now: null while they are fewer than five. Throws NotFound for anybody but an admin.
 */
export async function listCalibrations(actor: Actor) {
  if (!canCalibrate(actor)) throw new NotFound("page");
  return asActor(actor, async (tx) => {
    const versions = await listVersions(tx);
    const active = versions.find(({ isActive }) => isActive) ?? null;
    const { usable, sitters } = await countPeople(tx, active?.language ?? "en");
    return {
      active,
      usable,
      versions: versions.map((version) => ({ ...version, people: sitters[version.id] ?? null })),
      runs: await listRuns(tx),
      rescores: await listRescores(tx),
    };
  });
}

const listVersions = (tx: Database) =>
  tx
    .select({
      id: instrumentVersions.id,
      language: instrumentVersions.language,
      status: instrumentVersions.status,
      isActive: instrumentVersions.isActive,
      createdAt: instrumentVersions.createdAt,
    })
    .from(instrumentVersions)
    .orderBy(desc(instrumentVersions.createdAt), instrumentVersions.id);

async function countPeople(tx: Database, language: string): Promise<Counts> {
  const { rows } = await tx.execute<Counts>(
    sql`select count_research_people(${language}) as usable,
      coalesce((select json_object_agg(version_id, people) from count_sitters()), '{}') as sitters`,
  );
  return rows[0] ?? { usable: null, sitters: {} };
}

const listRuns = (tx: Database) =>
  tx
    .select({
      id: calibrationRuns.id,
      baseId: calibrationRuns.instrumentVersionId,
      state: calibrationRuns.state,
      step: calibrationRuns.step,
      progress: calibrationRuns.progress,
      people: calibrationRuns.people,
      createdAt: calibrationRuns.createdAt,
    })
    .from(calibrationRuns)
    .orderBy(desc(calibrationRuns.createdAt))
    .limit(RUNS_SHOWN);

const listRescores = (tx: Database) =>
  tx
    .select({
      id: rescoreRuns.id,
      versionId: rescoreRuns.instrumentVersionId,
      state: rescoreRuns.state,
      total: rescoreRuns.total,
      done: rescoreRuns.done,
      fault: rescoreRuns.fault,
      createdAt: rescoreRuns.createdAt,
    })
    .from(rescoreRuns)
    .orderBy(desc(rescoreRuns.createdAt))
    .limit(RESCORES_SHOWN);
