import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { mails, reviews } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { revokeConsent } from "@/lib/accounts/commands/change-consent";
import { getPlanReviews, getReview, listReviews } from "@/lib/coaching/queries";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { askSecondOpinion } from "./ask-second-opinion";
import { dismissReview } from "./dismiss-review";
import { giveOutcome } from "./give-outcome";
import { requestReview } from "./request-review";
import { startReview } from "./start-review";
import { addComment } from "./write-comment";

async function aCoachOf(client: Actor, name: string) {
  const coach = await anActor({ name, roles: ["client", "coach"] });
  const engagement = await anEngagement({ clientId: client.userId, coachId: coach.userId });
  await aGrant(engagement);
  return { ...coach, engagementId: engagement.id };
}

async function together() {
  const ada = await anActor({ name: "Ada" });
  const [ben, cleo] = [await aCoachOf(ada, "Ben"), await aCoachOf(ada, "Cleo")];
  const plan = await aPlan({ clientId: ada.userId });
  const item = await aPlanItem(plan, { title: "CISM", hours: 100 });
  return { ada, ben, cleo, planId: plan.id, itemId: item.id };
}

/** The one review that waits for a coach. */
async function waitingFor(coach: Actor): Promise<string> {
  const { reviews: queue } = await listReviews(coach, { filter: "open", after: null });
  if (queue.length !== 1 || !queue[0]) throw new Error(`${queue.length} reviews wait`);
  return queue[0].id;
}

async function bothAsked() {
  const world = await together();
  const { ada, ben, cleo, planId } = world;
  const asked = { planId, coachId: ben.userId, secondCoachId: cleo.userId, note: "Too much?" };
  await requestReview(ada, asked);
  const [first, second] = [await waitingFor(ben), await waitingFor(cleo)];
  await startReview(ben, first);
  await startReview(cleo, second);
  return { ...world, first, second };
}

const APPROVED = { outcome: "approved", reason: "Well thought out" } as const;

describe("a second opinion", () => {
  it("is asked for with the first, on the same revision, and each coach is told by mail", async () => {
    const { ada, planId, first, second, ben, cleo } = await bothAsked();
    const { reviews: told } = await getPlanReviews(ada, planId);
    expect(told.map(({ revision, note }) => [revision, note])).toEqual([
      [1, "Too much?"],
      [1, "Too much?"],
    ]);
    expect(told.map(({ pair }) => pair?.otherName).sort()).toEqual(["Ben", "Cleo"]);
    for (const [id, coach] of [
      [first, ben],
      [second, cleo],
    ] as const) {
      const [mail] = await owner.select().from(mails).where(eq(mails.refId, id));
      expect(mail).toMatchObject({ kind: "review-requested", userId: coach.userId });
    }
  });

  it("is blind until both have answered, and then tells both coaches and the client", async () => {
    const { ada, ben, cleo, planId, itemId, first, second } = await bothAsked();
    await addComment(ben, { reviewId: first, itemId, body: "A secret remark" });
    const rubric = { specific: "fully", feasible: "not yet" } as const;
    await giveOutcome(ben, { reviewId: first, ...APPROVED, rubric });
    // The first answer is in: the client reads it, the other coach learns only that it is.
    expect((await getReview(cleo, second)).other).toEqual({ standing: "answered", told: null });
    expect((await getReview(ben, first)).other).toEqual({ standing: "waiting", told: null });
    expect(JSON.stringify(await getReview(cleo, second))).not.toMatch(/secret|thought out/);
    await expect(getReview(cleo, first)).rejects.toThrow(NotFound);
    const before = (await getPlanReviews(ada, planId)).reviews;
    expect(before.map(({ pair }) => pair?.agreement)).toEqual([null, null]);

    await giveOutcome(cleo, {
      reviewId: second,
      ...{ outcome: "commented", reason: "It is tight", rubric: { feasible: "in part" } },
    });
    const { other } = await getReview(cleo, second);
    expect(other?.told).toMatchObject({
      ...{ coachName: "Ben", outcome: "approved", reason: "Well thought out", rubric },
      agreement: {
        isSameOutcome: false,
        criteria: [{ word: "Feasible", first: "in part", second: "not yet", steps: 1 }],
        items: { both: [], onlyFirst: [], onlySecond: [itemId] },
      },
    });
    expect((await getReview(ben, first)).other?.told?.reason).toBe("It is tight");
    // Its comments stay between their author and the client.
    expect(JSON.stringify(await getReview(cleo, second))).not.toContain("secret");
    const after = (await getPlanReviews(ada, planId)).reviews.flatMap(
      ({ pair }) => pair?.agreement ?? [],
    );
    expect(after).toMatchObject([{ firstName: "Ben", secondName: "Cleo", alike: 0 }]);
  });

  it("is closed again to a coach from whom the plan is taken back, whatever they ask", async () => {
    const { ada, ben, cleo, first, second } = await bothAsked();
    await giveOutcome(ben, { reviewId: first, ...APPROVED });
    await giveOutcome(cleo, { reviewId: second, ...APPROVED });
    const opinions = (actor: Actor, id: string) =>
      asActor(
        actor,
        async (tx) => (await tx.execute(`select * from paired_opinion('${id}')`)).rows,
      );
    expect(await opinions(cleo, second)).toMatchObject([{ coach_name: "Ben" }]);
    // Neither the other's own review, nor a stranger's question, says a word.
    expect(await opinions(cleo, first)).toEqual([]);
    expect(await opinions(await aCoachOf(ada, "Dora"), second)).toEqual([]);
    await revokeConsent(ada, cleo.engagementId);
    expect(await opinions(cleo, second)).toEqual([]);
  });

  it("is asked for later too, once, of somebody else who may see the plan", async () => {
    const { ada, ben, cleo, planId } = await together();
    await requestReview(ada, { planId, coachId: ben.userId, note: "" });
    const reviewId = await waitingFor(ben);
    const ask = (coach: Actor, actor = ada) =>
      askSecondOpinion(actor, { reviewId, coachId: coach.userId, note: "" });
    await expect(ask(cleo, cleo)).rejects.toThrow(NotFound);
    await expect(ask(cleo, ben)).rejects.toThrow(NotFound);
    await expect(ask(await anActor())).rejects.toThrow(Refused);
    await expect(ask(ben)).rejects.toThrow(Conflict);
    await ask(cleo);
    const [row] = await owner.select().from(reviews).where(eq(reviews.secondTo, reviewId));
    const [first] = await owner.select().from(reviews).where(eq(reviews.id, reviewId));
    expect(row).toMatchObject({ coachId: cleo.userId, revisionId: first?.revisionId });
    const dora = await aCoachOf(ada, "Dora");
    await expect(ask(dora)).rejects.toThrow(Conflict);
    // Who declines makes room for another.
    await dismissReview(cleo, { reviewId: row?.id ?? "", reason: "No time" });
    expect((await getReview(ben, reviewId)).other?.standing).toBe("none");
    await ask(dora);
    expect((await getReview(ben, reviewId)).other?.standing).toBe("waiting");
  });

  it("is somebody else's", async () => {
    const { ada, ben, planId } = await together();
    const twice = { planId, coachId: ben.userId, secondCoachId: ben.userId, note: "" };
    await expect(requestReview(ada, twice)).rejects.toThrow(Refused);
    expect((await getPlanReviews(ada, planId)).reviews).toEqual([]);
  });
});
