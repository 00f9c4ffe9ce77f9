import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { attempts, instrumentVersions, responses, results } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import type { Actor } from "@/lib/kernel/actor";
import {
  abandonAttempt,
  answerItem,
  publishInstrument,
  saveReflections,
  startAttempt,
  submitAttempt,
} from "./commands";
import { CURRENT_FORM } from "./domain/current-form";
import { FORM_V0 } from "./domain/form-v0";
import { SITUATION_ITEMS } from "./domain/items-situations";
import {
  exportAssessment,
  getAssessmentSummary,
  getReflections,
  getResult,
  getSitting,
  listHistory,
} from "./queries";

const NOW = new Date("2030-01-01T00:00:00Z");
const NOBODY = "00000000-0000-4000-8000-000000000000";

beforeAll(() => publishInstrument(owner));

const answer = (attemptId: string, itemId: string, value: number, seq: number) => ({
  attemptId,
  itemId,
  value,
  seq,
  milliseconds: 4000,
});

/** A sitting with all questions answered as somebody who loves depth. */
async function fullSitting(actor: Actor): Promise<string> {
  const { attemptId } = await startAttempt(actor);
  const items = new Map(CURRENT_FORM.items.map((item) => [item.id, item]));
  const { questions } = await getSitting(actor, attemptId);
  for (const [at, { id, labels }] of questions.entries()) {
    const item = items.get(id);
    if (!item) throw new Error(`${id} is unknown.`);
    if (item.format === "sjt") {
      // The highest option of every situation is an answer like any other.
      await answerItem(actor, answer(attemptId, id, labels.length - 1, at + 1));
      continue;
    }
    // In turn more and less strongly, so that no order makes a row of equal answers.
    const strength = 1 + (at % 2);
    const isAgainst = item.format === "likert" && item.dimension === "leadership";
    const towards = isAgainst ? 2 - strength : 2 + strength;
    const isTurned =
      item.format === "pair" ? item.specialistSide === "A" : "reversed" in item && item.reversed;
    await answerItem(actor, answer(attemptId, item.id, isTurned ? 4 - towards : towards, at + 1));
  }
  return attemptId;
}

describe("publishing the form", () => {
  it("can be done at every start, and stores words and numbers", async () => {
    await publishInstrument(owner);
    const rows = await owner.select().from(instrumentVersions);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ id: CURRENT_FORM.id, status: "provisional", isActive: true });
    expect(rows[0]?.definition).toMatchObject({ dimensions: ["specialist", "leadership"] });
  });

  it("refuses other words under a version that was answered", async () => {
    await startAttempt(await anActor());
    const here = eq(instrumentVersions.id, CURRENT_FORM.id);
    const [before] = await owner.select().from(instrumentVersions).where(here);
    await owner
      .update(instrumentVersions)
      .set({ definition: { id: "other" } })
      .where(here);
    await expect(publishInstrument(owner)).rejects.toThrow("give the changed form a new version");
    await owner.update(instrumentVersions).set({ definition: before?.definition }).where(here);
  });
});

describe("publishing a form beside others", () => {
  const versionOf = (status: "provisional" | "calibrated", isActive: boolean) => ({
    id: `older/${status}/en`,
    instrument: "older",
    version: status,
    language: "en",
    status,
    definition: {},
    isActive,
  });
  const activeAfter = async (before: (typeof instrumentVersions.$inferInsert)[]) => {
    const found: string[] = [];
    const rollback = owner.transaction(async (tx) => {
      await tx.delete(attempts);
      await tx.delete(instrumentVersions);
      if (before.length > 0) await tx.insert(instrumentVersions).values(before);
      await publishInstrument(tx);
      await publishInstrument(tx);
      const rows = await tx
        .select()
        .from(instrumentVersions)
        .where(eq(instrumentVersions.isActive, true));
      found.push(...rows.map(({ id }) => id));
      throw new Error("undone");
    });
    await expect(rollback).rejects.toThrow("undone");
    return found;
  };

  it("takes the place of an older provisional form", async () => {
    expect(await activeAfter([versionOf("provisional", true)])).toEqual([CURRENT_FORM.id]);
  });

  it("never takes the place of a version with numbers from answers", async () => {
    const calibrated = versionOf("calibrated", true);
    const before = [versionOf("provisional", false), calibrated];
    expect(await activeAfter(before)).toEqual([calibrated.id]);
  });

  it("leaves an operator's choice of an older form as it is", async () => {
    const { id, name, version, language, status } = CURRENT_FORM;
    const current = { id, instrument: name, version, language, status, definition: {} };
    const older = versionOf("provisional", true);
    expect(await activeAfter([current, older])).toEqual([older.id]);
  });
});

describe("a sitting", () => {
  it("is one at a time, however often and at once it is started", async () => {
    const ada = await anActor();
    const started = await Promise.all([1, 2, 3, 4].map(() => startAttempt(ada)));
    expect(new Set(started.map(({ attemptId }) => attemptId)).size).toBe(1);
    expect((await getAssessmentSummary(ada)).open).toMatchObject({ answered: 0, shown: 48 });
  });

  it("goes on where it stopped, with every answer", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    const { questions } = await getSitting(ada, attemptId);
    for (const [at, { id }] of questions.slice(0, 5).entries())
      await answerItem(ada, answer(attemptId, id, at, at + 1));
    const again = await getSitting(ada, attemptId);
    expect(again.progress).toMatchObject({ answered: 5, next: 6 });
    expect(again.seq).toBe(5);
    expect(Object.values(again.answers).toSorted()).toEqual([0, 1, 2, 3, 4]);
  });

  it("cannot be seen or answered by anybody else", async () => {
    const ada = await anActor();
    const eve = await anActor();
    const { attemptId } = await startAttempt(ada);
    await expect(getSitting(eve, attemptId)).rejects.toThrow("sitting not found");
    await expect(answerItem(eve, answer(attemptId, "sk-s-1", 1, 1))).rejects.toThrow("not found");
    await expect(submitAttempt(eve, attemptId)).rejects.toThrow("not found");
    await expect(abandonAttempt(eve, attemptId)).rejects.toThrow("not found");
    await expect(getSitting(ada, NOBODY)).rejects.toThrow("sitting not found");
  });

  it("is discarded with its answers, and another may begin", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    await answerItem(ada, answer(attemptId, "sk-s-1", 1, 1));
    await abandonAttempt(ada, attemptId);
    await abandonAttempt(ada, attemptId);
    expect((await exportAssessment(ada)).responses).toEqual([]);
    expect((await startAttempt(ada)).attemptId).not.toBe(attemptId);
    await expect(answerItem(ada, answer(attemptId, "sk-s-1", 1, 2))).rejects.toThrow("discarded");
  });
});

describe("an answer", () => {
  it("is kept once, however often it arrives", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    const same = answer(attemptId, "sk-s-1", 3, 1);
    const arrived = await Promise.all([1, 2, 3, 4, 5].map(() => answerItem(ada, same)));
    expect(arrived.every(({ superseded }) => !superseded)).toBe(true);
    expect((await exportAssessment(ada)).responses).toHaveLength(1);
  });

  it("is never replaced by an older one, in whatever order they arrive", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    const seqs = [3, 1, 5, 2, 4];
    await Promise.all(
      seqs.map((seq) => answerItem(ada, answer(attemptId, "sk-s-1", seq - 1, seq))),
    );
    const late = await answerItem(ada, answer(attemptId, "sk-s-1", 0, 2));
    expect(late).toEqual({ itemId: "sk-s-1", value: 4, seq: 5, superseded: true });
    expect((await getSitting(ada, attemptId)).answers["sk-s-1"]).toBe(4);
  });

  it("keeps the longest look as its time", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    await answerItem(ada, { ...answer(attemptId, "sk-s-1", 1, 1), milliseconds: 9000 });
    await answerItem(ada, { ...answer(attemptId, "sk-s-1", 2, 2), milliseconds: 300 });
    const [row] = await owner.select().from(responses).where(eq(responses.attemptId, attemptId));
    expect(row).toMatchObject({ value: 2, milliseconds: 9000 });
  });

  it("may be the highest there is to any question shown, and nothing above it", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    const { questions } = await getSitting(ada, attemptId);
    const situation = SITUATION_ITEMS.find(({ options }) => options.length === 4);
    if (!situation) throw new Error("There is no situation with four options.");
    await owner
      .update(attempts)
      .set({ itemOrder: [...questions.map(({ id }) => id), situation.id] })
      .where(eq(attempts.id, attemptId));
    const all = (await getSitting(ada, attemptId)).questions;
    for (const [at, { id, labels }] of all.entries()) {
      const top = labels.length - 1;
      const above = answerItem(ada, answer(attemptId, id, top + 1, at + 1));
      await expect(above).rejects.toThrow("no such answer");
      await answerItem(ada, answer(attemptId, id, top, at + 1));
    }
    expect((await getSitting(ada, attemptId)).progress).toMatchObject({ unanswered: [] });
    await submitAttempt(ada, attemptId);
    expect((await getResult(ada, attemptId, NOW)).answers?.[situation.id]).toBe(3);
  });

  it("goes on in a sitting of an older form, which is scored as it was", async () => {
    const ada = await anActor();
    const { id, name, version, language, status } = FORM_V0;
    await owner
      .insert(instrumentVersions)
      .values({ id, instrument: name, version, language, status, definition: {} })
      .onConflictDoNothing();
    const itemOrder = FORM_V0.items.map((item) => item.id);
    const [older] = await owner
      .insert(attempts)
      .values({ clientId: ada.userId, instrumentVersionId: id, seed: 1, itemOrder })
      .returning();
    const attemptId = older?.id ?? "";
    expect((await startAttempt(ada)).attemptId).toBe(attemptId);
    for (const [at, itemId] of itemOrder.entries())
      await answerItem(ada, answer(attemptId, itemId, (at * 3) % 5, at + 1));
    await submitAttempt(ada, attemptId);
    expect((await getResult(ada, attemptId, NOW)).questions).toHaveLength(44);
  });

  it("to a question that is not part of the sitting is refused", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    await expect(answerItem(ada, answer(attemptId, "zz-9", 1, 1))).rejects.toThrow("not part of");
  });
});

describe("submitting", () => {
  it("scores in the same breath, and tells what was found", async () => {
    const ada = await anActor();
    const attemptId = await fullSitting(ada);
    await submitAttempt(ada, attemptId);
    const result = await getResult(ada, attemptId, NOW);
    expect(result).toMatchObject({ isOwn: true, status: "provisional", attemptId });
    expect(result.score.verdict).toMatchObject({ kind: "clear", outcome: "specialist" });
    expect(Object.keys(result.answers ?? {})).toHaveLength(48);
    const [row] = await owner.select().from(results).where(eq(results.attemptId, attemptId));
    expect(row).toMatchObject({ verdict: "clear", leading: "specialist" });
  });

  it("twice, and many times at once, makes one result", async () => {
    const ada = await anActor();
    const attemptId = await fullSitting(ada);
    await Promise.all([1, 2, 3].map(() => submitAttempt(ada, attemptId)));
    await submitAttempt(ada, attemptId);
    expect((await exportAssessment(ada)).results).toHaveLength(1);
    expect(await listHistory(ada, ada.userId, NOW)).toHaveLength(1);
  });

  it("closes the answers for good", async () => {
    const ada = await anActor();
    const attemptId = await fullSitting(ada);
    await submitAttempt(ada, attemptId);
    await expect(answerItem(ada, answer(attemptId, "sk-s-1", 0, 99))).rejects.toThrow("submitted");
    await expect(abandonAttempt(ada, attemptId)).rejects.toThrow("submitted");
  });

  it("without any answer is refused and changes nothing", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    await expect(submitAttempt(ada, attemptId)).rejects.toThrow("at least one question");
    expect((await getSitting(ada, attemptId)).state).toBe("open");
  });

  it("leaves nothing half done when scoring fails", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    await answerItem(ada, answer(attemptId, "sk-s-1", 1, 1));
    await owner.update(responses).set({ value: 9 }).where(eq(responses.attemptId, attemptId));
    await expect(submitAttempt(ada, attemptId)).rejects.toThrow(RangeError);
    const [row] = await owner.select().from(attempts).where(eq(attempts.id, attemptId));
    expect(row).toMatchObject({ state: "open", submittedAt: null });
  });

  it("makes a result that the app's own role cannot rewrite", async () => {
    const ada = await anActor();
    const attemptId = await fullSitting(ada);
    await submitAttempt(ada, attemptId);
    const { asActor } = await import("@/db/client");
    const rewriting = asActor(ada, (tx) =>
      tx.execute(sql`update results set verdict = 'leaning' where attempt_id = ${attemptId}`),
    );
    await expect(rewriting).rejects.toThrow();
  });
});

describe("reflections", () => {
  const strengths = (body: string, version: number) => ({
    questionId: "strengths",
    body,
    version,
  });

  it("are kept exactly as written, each change with a new version", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    const body = "Ich höre zu. 🧭\nمثال من العمل";
    const first = await saveReflections(ada, { attemptId, answers: [strengths(body, 0)] });
    expect(first).toEqual({ strengths: 1 });
    await saveReflections(ada, { attemptId, answers: [strengths(body, 1)] });
    const second = await saveReflections(ada, { attemptId, answers: [strengths("Other", 1)] });
    expect(second).toEqual({ strengths: 2 });
    expect((await getReflections(ada, attemptId)).written).toMatchObject([{ body: "Other" }]);
  });

  it("tell of a change made elsewhere instead of overwriting it", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    await saveReflections(ada, { attemptId, answers: [strengths("From the phone", 0)] });
    const late = saveReflections(ada, { attemptId, answers: [strengths("From the desk", 0)] });
    await expect(late).rejects.toMatchObject({
      code: "conflict",
      current: { strengths: "From the phone" },
    });
  });

  it("can be written after the result too, and by nobody else", async () => {
    const ada = await anActor();
    const attemptId = await fullSitting(ada);
    await submitAttempt(ada, attemptId);
    await saveReflections(ada, { attemptId, answers: [strengths("Later", 0)] });
    expect((await getResult(ada, attemptId, NOW)).reflections).toEqual({ strengths: "Later" });
    const eve = await anActor();
    const hers = saveReflections(eve, { attemptId, answers: [strengths("Mine", 1)] });
    await expect(hers).rejects.toThrow("sitting not found");
  });
});
