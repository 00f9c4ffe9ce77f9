import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { calibrationRuns, instrumentVersions } from "@/db/schema";
import { calibrationVersion } from "@/lib/assessment/domain/calibration-version";
import { storedDefinition } from "@/lib/assessment/domain/instrument-schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { putInUse } from "./activate-version";
import { lockCalibration } from "./lock-calibration";

/**
 * Makes the proposed version a version, puts it in use and queues the scoring of every sitting under it.
 * Publishing twice is publishing once. Throws NotFound or Conflict (nothing proposed, or not done).
 */
export async function publishCalibration(actor: Actor, runId: string): Promise<{ id: string }> {
  return asActor(actor, async (tx) => {
    const run = await lockCalibration(tx, actor, runId);
    if (run.state === "published") return { id: storedDefinition.parse(run.proposed).id };
    if (run.state !== "done" || run.proposed === null)
      throw new Conflict("This calibration proposes no version that could be published now.");
    const version = await insertVersion(tx, run);
    await putInUse(tx, version);
    await tx
      .update(calibrationRuns)
      .set({
        state: "published",
        proposed: sql`${calibrationRuns.proposed} || ${JSON.stringify({ id: version.id, version: version.version })}::jsonb`,
      })
      .where(eq(calibrationRuns.id, runId));
    const deed = { actor, subjectId: actor.userId, resource: `instrument ${version.id}` };
    await audit(tx, { ...deed, action: "created", resourceId: runId });
    return { id: version.id };
  });
}

type Proposal = { baseId: string; report: unknown; proposed: unknown };

async function insertVersion(tx: Database, { baseId, report, proposed }: Proposal) {
  const definition = storedDefinition.parse(proposed);
  const { status, language } = definition;
  if (status === "provisional")
    throw new Conflict("A provisional version is never published here.");
  const [base] = await tx
    .select({ instrument: instrumentVersions.instrument })
    .from(instrumentVersions)
    .where(eq(instrumentVersions.id, baseId));
  if (!base) throw new NotFound("version");
  const { instrument } = base;
  const siblings = await tx
    .select({ version: instrumentVersions.version })
    .from(instrumentVersions)
    .where(
      and(eq(instrumentVersions.instrument, instrument), eq(instrumentVersions.language, language)),
    );
  const taken = siblings.map((row) => row.version);
  const version = calibrationVersion(status, taken);
  const id = `${instrument}/${version}/${language}`;
  const row = { id, instrument, version, language, status, report };
  await tx
    .insert(instrumentVersions)
    .values({ ...row, definition: { ...definition, id, version } });
  return row;
}
