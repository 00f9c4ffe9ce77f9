import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { attempts, rescoreRuns, responses, results } from "@/db/schema";
import { aCalibratedVersion } from "@/db/testing/assessment-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { CURRENT_FORM } from "@/lib/assessment/domain/current-form";
import { publishedDefinition } from "@/lib/assessment/domain/published-instrument";
import { calibratedFixture } from "@/lib/assessment/domain/testing-calibrated";
import { getAssessmentSummary, getResult, listHistory } from "@/lib/assessment/queries";
import type { Actor } from "@/lib/kernel/actor";
import { publishInstrument, queueRescoring, startAttempt, submitAttempt } from ".";
import { rescore } from "./rescore";

const NOW = new Date("2030-01-01T00:00:00Z");
const version = calibratedFixture("cal-1");
const people: Actor[] = [];

async function sit(actor: Actor): Promise<string> {
  const { attemptId } = await startAttempt(actor);
  const [attempt] = await owner.select().from(attempts).where(eq(attempts.id, attemptId));
  const answers = (attempt?.itemOrder ?? []).map((itemId, at) => ({
    ...{ attemptId, clientId: actor.userId, itemId },
    ...{ value: (at * 7) % 4, milliseconds: 4000 },
  }));
  await owner.insert(responses).values(answers);
  await submitAttempt(actor, attemptId);
  return attemptId;
}

const aRun = async (): Promise<string> => {
  const [run] = await owner
    .insert(rescoreRuns)
    .values({ instrumentVersionId: version.id })
    .returning();
  if (!run) throw new Error("no run");
  return run.id;
};
const stateOf = async (runId: string) =>
  (await owner.select().from(rescoreRuns).where(eq(rescoreRuns.id, runId)))[0];
const scoredUnder = (versionId: string) =>
  owner.$count(results, eq(results.instrumentVersionId, versionId));

beforeAll(async () => {
  await publishInstrument(owner);
  for (let n = 0; n < 4; n++) people.push(await anActor());
  for (const actor of people) await sit(actor);
  const [first] = people;
  if (first) await sit(first);
  await aCalibratedVersion(version, publishedDefinition(version));
});

it("goes on where it was killed, and leaves each sitting one result per version", async () => {
  const runId = await aRun();
  let batches = 0;
  const killed = rescore(owner, runId, {
    batch: 2,
    afterBatch: () => {
      if (++batches === 1) throw new Error("killed");
    },
  });
  await expect(killed).rejects.toThrow("killed");
  const half = await stateOf(runId);
  expect(half).toMatchObject({ state: "failed", done: 2, total: 5 });
  expect(half?.fault).toMatch(/tried again/);
  expect(await scoredUnder(version.id)).toBe(2);

  await rescore(owner, runId, { batch: 2, afterBatch: () => void batches++ });
  expect(batches).toBe(3);
  expect(await stateOf(runId)).toMatchObject({ state: "done", done: 5, total: 5, fault: null });
  const rows = await owner.select().from(results);
  const keys = rows.map((row) => `${row.attemptId} ${row.instrumentVersionId}`);
  expect(new Set(keys).size).toBe(10);
  expect(keys).toHaveLength(10);
});

it("does nothing twice: a run that is done stays done", async () => {
  const runId = await aRun();
  await rescore(owner, runId);
  await rescore(owner, runId);
  expect(await scoredUnder(version.id)).toBe(5);
  expect(await stateOf(runId)).toMatchObject({ state: "done", done: 5 });
});

it("shows every reader one version at every moment, and all the new one after", async () => {
  await owner.delete(results).where(eq(results.instrumentVersionId, version.id));
  const [twice] = people;
  if (!twice) throw new Error("nobody");
  const history = async () => {
    const shown = await listHistory(twice, twice.userId, NOW);
    expect(shown).toHaveLength(2);
    return new Set(shown.map(({ instrumentVersionId }) => instrumentVersionId));
  };
  expect(await history()).toEqual(new Set([CURRENT_FORM.id]));
  const looks: Promise<Set<string>>[] = [];
  await rescore(owner, await aRun(), { batch: 1, afterBatch: () => void looks.push(history()) });
  for (const look of await Promise.all(looks)) expect(look.size).toBe(1);
  expect(await history()).toEqual(new Set([version.id]));
  const { latest } = await getAssessmentSummary(twice);
  expect(latest?.instrumentVersionId).toBe(version.id);
  const result = await getResult(twice, latest?.attemptId ?? "", NOW);
  expect(result).toMatchObject({
    takenWith: CURRENT_FORM.id,
    instrumentVersionId: version.id,
    status: "calibrated",
  });
});

it("says how many could not be scored, and nothing of theirs; the others are scored", async () => {
  const eve = await anActor();
  const attemptId = await sit(eve);
  await owner.delete(results).where(eq(results.instrumentVersionId, version.id));
  await owner.update(responses).set({ value: 9 }).where(eq(responses.attemptId, attemptId));
  const runId = await aRun();
  await rescore(owner, runId);
  expect(await stateOf(runId)).toMatchObject({
    state: "failed",
    done: 5,
    total: 6,
    fault: "One sitting could not be scored under this version.",
  });
});

it("scores a person's earlier sittings along with a new one", async () => {
  const dan = await anActor();
  const before = await sit(dan);
  const next = calibratedFixture("cal-2");
  await aCalibratedVersion(next, publishedDefinition(next));
  await sit(dan);
  const rows = await owner.select().from(results).where(eq(results.attemptId, before));
  expect(rows.map((row) => row.instrumentVersionId).toSorted()).toEqual([version.id, next.id]);
  const shown = await listHistory(dan, dan.userId, NOW);
  expect(shown.map(({ instrumentVersionId }) => instrumentVersionId)).toEqual([next.id, next.id]);
});

describe("what a start finds without a result", () => {
  const latest = calibratedFixture("cal-2");
  const runs = () =>
    owner.select().from(rescoreRuns).where(eq(rescoreRuns.instrumentVersionId, latest.id));
  const jobs = async (runId: string) => {
    const found = await owner.execute(
      sql`select 1 from graphile_worker.jobs where key = ${`rescore:${runId}`}`,
    );
    return found.rows.length;
  };

  it("is queued once, however often it starts, and again after a run that failed", async () => {
    const waiting = await queueRescoring(owner);
    expect(waiting).toBeGreaterThan(0);
    expect(await queueRescoring(owner)).toBe(waiting);
    const [run, ...others] = await runs();
    expect(others).toEqual([]);
    expect(run).toMatchObject({ state: "queued" });
    expect(await jobs(run?.id ?? "")).toBe(1);

    await rescore(owner, run?.id ?? "");
    expect(await stateOf(run?.id ?? "")).toMatchObject({ state: "failed" });
    await owner.update(responses).set({ value: 3 }).where(eq(responses.value, 9));
    expect(await queueRescoring(owner)).toBe(1);
    expect(await runs()).toMatchObject([{ id: run?.id, state: "queued", lastAttemptId: null }]);
    await rescore(owner, run?.id ?? "");
    expect(await runs()).toMatchObject([{ state: "done", fault: null }]);
  });

  it("is nothing where every sitting has one; a result of older code is none", async () => {
    expect(await queueRescoring(owner)).toBe(0);
    expect(await runs()).toHaveLength(1);
    const [one] = await owner.select().from(results);
    await owner.update(results).set({ scoringVersion: "2026-11.1" }).where(ofAttempt(one));
    expect(await queueRescoring(owner)).toBe(1);
    const states = (await runs()).map(({ state }) => state).toSorted();
    expect(states).toEqual(["done", "queued"]);
  });

  const ofAttempt = (row: { attemptId: string } | undefined) =>
    and(eq(results.attemptId, row?.attemptId ?? ""), eq(results.instrumentVersionId, latest.id));
});

it("hands a sitting in although an earlier one cannot be scored", async () => {
  const fay = await anActor();
  const before = await sit(fay);
  await owner.delete(results).where(eq(results.attemptId, before));
  await owner.update(responses).set({ value: 9 }).where(eq(responses.attemptId, before));
  const after = await sit(fay);
  expect(await owner.$count(results, eq(results.attemptId, after))).toBe(1);
  expect(await owner.$count(results, eq(results.attemptId, before))).toBe(0);
});
