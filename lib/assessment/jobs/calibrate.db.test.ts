import { desc, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { calibrationRuns, instrumentVersions, rescoreRuns, researchConsents } from "@/db/schema";
import { manySittings } from "@/db/testing/calibration-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import {
  activateVersion,
  discardCalibration,
  publishCalibration,
  quarantineItems,
  setResearchConsent,
  startCalibration,
} from "@/lib/assessment/commands";
import { FORM_V1 } from "@/lib/assessment/domain/form-v1";
import { provisionalVersion } from "@/lib/assessment/domain/provisional-version";
import { publishedDefinition } from "@/lib/assessment/domain/published-instrument";
import { getCalibration, getResearchConsent, listCalibrations } from "@/lib/assessment/queries";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { seededRandom } from "@/lib/kernel/random";
import { simulatedAnswers } from "@/lib/psychometrics/simulated-answers";
import { simulatedTheta } from "@/lib/psychometrics/simulated-theta";
import { calibrateRun } from "./calibrate";

const BASE = "small/cal-1/en";
const NOBODY = "00000000-0000-4000-8000-000000000000";
const admin: Promise<Actor> = anActor({ roles: ["client", "admin"] });

/** A version of a dozen direct statements, as if it came from answers: the metric is kept from it. */
function smallBase() {
  const whole = provisionalVersion(FORM_V1.id);
  if (!whole) throw new Error("the form is missing");
  const items = whole.items.filter(
    (item) => item.format === "likert" && !item.reversed && !item.spare && /[12]$/.test(item.id),
  );
  const graded = {
    ...whole.graded,
    id: BASE,
    version: "cal-1",
    status: "calibrated" as const,
    items: whole.graded.items.filter(({ id }) => items.some((item) => item.id === id)),
  };
  return {
    ...whole,
    id: BASE,
    name: "small",
    version: "cal-1",
    status: graded.status,
    items,
    graded,
  };
}

const base = smallBase();

function people(count: number, seed: number) {
  const random = seededRandom(seed);
  const { graded } = base;
  return Array.from({ length: count }, () => {
    const keyed = simulatedAnswers(graded, simulatedTheta(graded, random), random);
    const answers = Object.fromEntries(graded.items.map(({ id }, j) => [id, keyed[j] ?? 0]));
    return { answers, order: graded.items.map(({ id }) => id) };
  });
}

const runOf = async (id: string) =>
  (await owner.select().from(calibrationRuns).where(eq(calibrationRuns.id, id)))[0];
const activeId = async () =>
  (
    await owner
      .select({ id: instrumentVersions.id })
      .from(instrumentVersions)
      .where(eq(instrumentVersions.isActive, true))
  ).map(({ id }) => id);
async function jobsFor(task: string): Promise<number> {
  const { rows } = await owner.execute<{ jobs: number }>(
    sql`select count(*)::int as jobs from graphile_worker.jobs where task_identifier = ${task}`,
  );
  return rows[0]?.jobs ?? 0;
}

beforeAll(async () => {
  const { id, name: instrument, version, language, status } = base;
  const row = { id, instrument, version, language, status, isActive: true };
  await owner.insert(instrumentVersions).values({ ...row, definition: publishedDefinition(base) });
});

describe("letting one's answers be used", () => {
  it("is off until it is said, and can be taken back", async () => {
    const person = await anActor();
    expect(await getResearchConsent(person)).toBeNull();
    await setResearchConsent(person, true);
    await setResearchConsent(person, true);
    expect(await getResearchConsent(person)).toBeInstanceOf(Date);
    await setResearchConsent(person, false);
    expect(await getResearchConsent(person)).toBeNull();
    const { rows } = await owner.execute<{ action: string }>(
      sql`select action from audit_log where subject_id = ${person.userId} and resource = 'research' order by id`,
    );
    expect(rows.map(({ action }) => action)).toEqual(["granted", "revoked"]);
  });
});

describe("a calibration", () => {
  it("says what the gate says while there are too few, and counts nobody who did not agree", async () => {
    await manySittings(people(4, 1), { versionId: BASE });
    expect((await listCalibrations(await admin)).usable).toBeNull();
    await manySittings(people(6, 2), { versionId: BASE });
    await manySittings(people(7, 3), { versionId: BASE, hasConsented: false });
    const hard = { sign: "run", weight: "hard", value: 12 } as const;
    await manySittings(people(3, 4), { versionId: BASE, flags: [hard] });
    const listed = await listCalibrations(await admin);
    expect(listed).toMatchObject({ usable: 10, versions: [{ id: BASE, people: 20 }] });

    const { runId } = await startCalibration(await admin);
    expect(await jobsFor("calibrate")).toBe(1);
    await expect(startCalibration(await admin)).rejects.toThrow(Conflict);
    await calibrateRun(owner, runId);
    const run = await runOf(runId);
    expect(run).toMatchObject({ state: "done", people: 10, proposed: null });
    expect(run?.report).toMatchObject({ gate: "nothing", items: [] });
    await expect(publishCalibration(await admin, runId)).rejects.toThrow(Conflict);
    await discardCalibration(await admin, runId);
    expect((await runOf(runId))?.state).toBe("discarded");
  });

  it("stops when it is discarded, and is taken up again when its worker ended", async () => {
    const { runId } = await startCalibration(await admin);
    const ended = new AbortController();
    const working = calibrateRun(owner, runId, ended.signal);
    ended.abort();
    await working;
    expect((await runOf(runId))?.state).toBe("queued");
    await discardCalibration(await admin, runId);
    await calibrateRun(owner, runId);
    expect((await runOf(runId))?.state).toBe("discarded");
  });

  it("is worked out, adjusted, published and taken back again", { timeout: 180_000 }, async () => {
    const someone = await admin;
    await manySittings(people(1200, 5), { versionId: BASE });
    const { runId } = await startCalibration(someone);
    await calibrateRun(owner, runId);
    const first = await getCalibration(someone, runId);
    expect(first.run).toMatchObject({ state: "done", people: 1210, fault: null });
    expect(first.findings).toMatchObject({ gate: "calibrated", noProposal: null });
    expect(first.findings?.fit?.converged).toBe(true);
    expect(first.findings?.links?.map(({ dimension }) => dimension)).toEqual([
      "specialist",
      "leadership",
    ]);
    expect(first.proposed?.graded.cuts).toEqual(base.graded.cuts);
    const estimated = first.proposed?.graded.items ?? [];
    for (const [j, item] of estimated.entries())
      item.slopes.forEach((a, k) => {
        expect(Math.abs(a - (base.graded.items[j]?.slopes[k] ?? 0))).toBeLessThan(0.4);
      });
    expect(estimated[0]?.covariance).toBeDefined();

    const [left = ""] = estimated.map(({ id }) => id);
    await quarantineItems(someone, { runId, items: [left] });
    await expect(publishCalibration(someone, runId)).rejects.toThrow(Conflict);
    await calibrateRun(owner, runId);
    const second = await getCalibration(someone, runId);
    expect(second.proposed?.quarantined).toEqual([left]);
    expect(second.findings).toEqual(first.findings);

    await publishCalibration(someone, runId);
    await publishCalibration(someone, runId);
    const published = "small/cal-2/en";
    expect(await activeId()).toEqual([published]);
    const [row] = await owner
      .select()
      .from(instrumentVersions)
      .where(eq(instrumentVersions.id, published));
    expect(row).toMatchObject({ version: "cal-2", status: "calibrated" });
    expect(row?.definition).toMatchObject({ id: published, version: "cal-2", quarantined: [left] });
    const rescored = await owner.select().from(rescoreRuns).orderBy(desc(rescoreRuns.createdAt));
    expect(rescored).toMatchObject([{ instrumentVersionId: published, total: 1220 }]);
    expect(await jobsFor("rescore")).toBe(1);
    await expect(discardCalibration(someone, runId)).rejects.toThrow(Conflict);

    await activateVersion(someone, BASE);
    expect(await activeId()).toEqual([BASE]);
    expect(await jobsFor("rescore")).toBe(2);
  });

  it("does not exist for anybody but an admin", async () => {
    const [before] = await owner.select({ id: calibrationRuns.id }).from(calibrationRuns);
    const runId = before?.id ?? NOBODY;
    const count = () =>
      Promise.all([
        owner.$count(calibrationRuns),
        owner.$count(rescoreRuns),
        owner.$count(instrumentVersions),
        owner.$count(researchConsents),
      ]);
    const counted = await count();
    for (const actor of [await anActor(), await anActor({ roles: ["client", "coach"] })]) {
      const tries = [
        () => listCalibrations(actor),
        () => getCalibration(actor, runId),
        () => startCalibration(actor),
        () => discardCalibration(actor, runId),
        () => quarantineItems(actor, { runId, items: [] }),
        () => publishCalibration(actor, runId),
        () => activateVersion(actor, BASE),
      ];
      for (const attempt of tries) await expect(attempt()).rejects.toThrow(NotFound);
    }
    expect(await count()).toEqual(counted);
    await expect(getCalibration(await admin, NOBODY)).rejects.toThrow(NotFound);
  });
});
