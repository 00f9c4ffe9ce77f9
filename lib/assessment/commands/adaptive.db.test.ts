import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { attempts, responses } from "@/db/schema";
import { aCalibratedVersion } from "@/db/testing/assessment-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { mostQuestions } from "@/lib/assessment/domain/next-step";
import { publishedDefinition } from "@/lib/assessment/domain/published-instrument";
import { calibratedFixture } from "@/lib/assessment/domain/testing-calibrated";
import { getResult, getSitting, getStartPage } from "@/lib/assessment/queries";
import type { Actor } from "@/lib/kernel/actor";
import {
  abandonAttempt,
  answerItem,
  goOn,
  publishInstrument,
  startAttempt,
  submitAttempt,
} from ".";

const NOW = new Date("2030-01-01T00:00:00Z");
// A name no other file gives: a published version is read once per process.
const version = calibratedFixture("cal-3", { quarantined: ["sk-s-1", "re-l-1"] });

beforeAll(async () => {
  await publishInstrument(owner);
  await aCalibratedVersion(version, publishedDefinition(version));
});

const standing = async (attemptId: string) => {
  const [row] = await owner.select().from(attempts).where(eq(attempts.id, attemptId));
  if (!row) throw new Error("no sitting");
  return row;
};
const answer = (attemptId: string, itemId: string, value: number, seq: number) => ({
  ...{ attemptId, itemId, value, seq },
  milliseconds: 4000,
});

/** Answers as somebody drawn to depth, until `many` or the sitting has its reason to stop. */
async function take(actor: Actor, attemptId: string, many = 100): Promise<void> {
  for (let seq = 1; seq <= many; seq++) {
    const { itemOrder, stopReason } = await standing(attemptId);
    if (stopReason) return;
    const itemId = itemOrder.at(-1) ?? "";
    const item = version.items.find(({ id }) => id === itemId);
    const keyed = item?.format === "likert" && item.dimension === "leadership" ? 1 : 3;
    const isTurned =
      item?.format === "pair"
        ? item.specialistSide === "A"
        : item?.format === "likert" && item.reversed;
    await answerItem(actor, answer(attemptId, itemId, isTurned ? 4 - keyed : keyed, seq));
  }
}

describe("an adaptive sitting", () => {
  it("begins with one question, grows by each answer, stops for a reason and is scored", async () => {
    const ada = await anActor();
    expect((await getStartPage(ada)).form).toMatchObject({ mode: "adaptive", questions: 40 });
    const { attemptId } = await startAttempt(ada);
    expect(await standing(attemptId)).toMatchObject({ mode: "adaptive", stopReason: null });
    expect((await getSitting(ada, attemptId)).questions).toHaveLength(1);
    await take(ada, attemptId, 8);
    const half = await getSitting(ada, attemptId);
    expect(half.questions).toHaveLength(9);
    expect(half).toMatchObject({
      most: mostQuestions(version),
      progress: { next: 9, answered: 8 },
    });

    await take(ada, attemptId);
    const whole = await standing(attemptId);
    expect(whole.stopReason).not.toBeNull();
    expect(new Set(whole.itemOrder).size).toBe(whole.itemOrder.length);
    expect(whole.itemOrder.filter((id) => version.quarantined.includes(id))).toEqual([]);
    expect(await getSitting(ada, attemptId)).toMatchObject({
      most: null,
      progress: { next: null },
    });

    await submitAttempt(ada, attemptId);
    const result = await getResult(ada, attemptId, NOW);
    expect(result).toMatchObject({
      status: "calibrated",
      instrumentVersionId: version.id,
      stopReason: whole.stopReason,
    });
    expect(result.score.verdict).toMatchObject({ outcome: "specialist" });
  });

  it("is not asked twice by two tabs that answer at once", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    const [first = ""] = (await standing(attemptId)).itemOrder;
    await Promise.all(
      [1, 2, 3, 4].map((seq) => answerItem(ada, answer(attemptId, first, seq, seq))),
    );
    expect((await standing(attemptId)).itemOrder).toHaveLength(2);
    await answerItem(ada, answer(attemptId, first, 4, 4));
    expect((await standing(attemptId)).itemOrder).toHaveLength(2);
  });

  it("keeps the questions already shown when an earlier answer changes", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    await take(ada, attemptId, 6);
    const before = (await standing(attemptId)).itemOrder;
    await answerItem(ada, answer(attemptId, before[1] ?? "", 0, 50));
    expect((await standing(attemptId)).itemOrder).toEqual(before);
    expect((await getSitting(ada, attemptId)).answers[before[1] ?? ""]).toBe(0);
  });

  it("goes past a question that is left out, once, and counts it as missing", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    const [first = ""] = (await standing(attemptId)).itemOrder;
    await Promise.all([1, 2, 3].map(() => goOn(ada, { attemptId, itemId: first })));
    expect((await standing(attemptId)).itemOrder).toHaveLength(2);
    await take(ada, attemptId, 30);
    await submitAttempt(ada, attemptId);
    const { answers } = await getResult(ada, attemptId, NOW);
    expect(Object.keys(answers ?? {})).not.toContain(first);
    const eve = await anActor();
    await expect(goOn(eve, { attemptId, itemId: first })).rejects.toThrow("sitting not found");
    await expect(goOn(ada, { attemptId, itemId: first })).rejects.toThrow("submitted");
  });

  it("asks other questions after a sitting that was discarded", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    await take(ada, attemptId, 6);
    const asked = (await standing(attemptId)).itemOrder;
    await abandonAttempt(ada, attemptId);
    const again = await startAttempt(ada);
    await take(ada, again.attemptId, 6);
    const { itemOrder, mode } = await standing(again.attemptId);
    expect(mode).toBe("adaptive");
    const scored = itemOrder.filter((id) => !id.startsWith("wk-"));
    expect(scored.filter((id) => asked.includes(id))).toEqual([]);
  });

  it("gives a retake the whole form", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    await take(ada, attemptId, 3);
    await submitAttempt(ada, attemptId);
    expect((await getStartPage(ada)).form).toMatchObject({ mode: "fixed", questions: 48 });
    const again = await standing((await startAttempt(ada)).attemptId);
    expect(again).toMatchObject({ mode: "fixed", stopReason: null });
    expect(again.itemOrder).toHaveLength(48);
    await answerItem(ada, answer(again.id, again.itemOrder.at(-1) ?? "", 2, 1));
    expect((await standing(again.id)).itemOrder).toHaveLength(48);
  });

  it("leaves no answer behind when the next question cannot be found", async () => {
    const ada = await anActor();
    const { attemptId } = await startAttempt(ada);
    await take(ada, attemptId, 1);
    await owner.update(responses).set({ value: 9 }).where(eq(responses.attemptId, attemptId));
    const { itemOrder } = await standing(attemptId);
    const next = answerItem(ada, answer(attemptId, itemOrder.at(-1) ?? "", 2, 2));
    await expect(next).rejects.toThrow(RangeError);
    expect(await standing(attemptId)).toMatchObject({ itemOrder });
    expect(await owner.$count(responses, eq(responses.attemptId, attemptId))).toBe(1);
  });
});
