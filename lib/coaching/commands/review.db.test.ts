import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { consentGrants, mails, planItems, reviewComments, reviews } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { changeConsent, revokeConsent } from "@/lib/accounts/commands/change-consent";
import { listAccess } from "@/lib/accounts/queries";
import { coachingMails } from "@/lib/coaching/jobs";
import { getPlanReviews, getReview, listClients, listReviews } from "@/lib/coaching/queries";
import { NotFound } from "@/lib/kernel/errors";
import { getPlan } from "@/lib/planner/queries";
import { dismissReview } from "./dismiss-review";
import { endCoaching } from "./end-coaching";
import { giveOutcome } from "./give-outcome";
import { requestReview } from "./request-review";
import { resolveComment } from "./resolve-comment";
import { startReview } from "./start-review";
import { withdrawReview } from "./withdraw-review";
import { addComment, editComment, removeComment } from "./write-comment";

/** Ada with a plan of one item, and her coach Ben who sees plans. */
async function together() {
  const ada = await anActor({ name: "Ada" });
  const ben = await anActor({ name: "Ben", roles: ["client", "coach"] });
  const engagement = await anEngagement({ clientId: ada.userId, coachId: ben.userId });
  await aGrant(engagement);
  const plan = await aPlan({ clientId: ada.userId, title: "Ada's plan" });
  const item = await aPlanItem(plan, { title: "CISM", hours: 100 });
  const ask = (note = "Is it too much?") =>
    requestReview(ada, { planId: plan.id, coachId: ben.userId, note });
  return { ada, ben, engagementId: engagement.id, planId: plan.id, itemId: item.id, ask };
}

async function requested() {
  const world = await together();
  await world.ask();
  const { reviews: queue } = await listReviews(world.ben, { filter: "open", after: null });
  const reviewId = queue[0]?.id;
  if (!reviewId) throw new Error("no review is waiting");
  return { ...world, reviewId };
}

async function inReview() {
  const world = await requested();
  await startReview(world.ben, world.reviewId);
  return world;
}

const mailsAbout = (reviewId: string) =>
  owner.select().from(mails).where(eq(mails.refId, reviewId));

describe("the story of a review", () => {
  it("goes from request to outcome, and the client reads it", async () => {
    const { ada, ben, planId, itemId, reviewId } = await inReview();
    await addComment(ben, { reviewId, itemId, body: "Why this quarter?" });
    await addComment(ben, { reviewId, itemId: null, body: "A clear plan" });
    // Nothing is said until it is submitted.
    expect((await getPlanReviews(ada, planId)).reviews[0]?.comments).toEqual([]);

    const reason = "One thing is missing";
    const rubric = { specific: "mostly", feasible: "not yet" } as const;
    await giveOutcome(ben, { reviewId, outcome: "changes requested", reason, rubric });
    const [told] = (await getPlanReviews(ada, planId)).reviews;
    expect(told).toMatchObject({
      state: "changes requested",
      outcomeReason: reason,
      rubric,
      coachName: "Ben",
    });
    expect(told?.comments.map(({ body, anchor }) => [body, anchor.kind])).toEqual([
      ["Why this quarter?", "item"],
      ["A clear plan", "plan"],
    ]);
  });

  it("tells the coach, then the client, by a mail that says nothing personal", async () => {
    const { ada, ben, reviewId } = await inReview();
    await giveOutcome(ben, { reviewId, outcome: "commented", reason: "A secret reason" });
    const sent = await mailsAbout(reviewId);
    expect(sent.map(({ kind, userId }) => [kind, userId]).sort()).toEqual([
      ["review-answered", ada.userId],
      ["review-requested", ben.userId],
    ]);
    const letter = await coachingMails["review-answered"](reviewId, ada.userId);
    expect(letter?.text).toContain("/review");
    expect(JSON.stringify(letter)).not.toMatch(/secret|Ada|Ben|CISM/);
    // What was asked for is answered by now, so that mail has nothing left to say.
    expect(await coachingMails["review-requested"](reviewId, ben.userId)).toBeNull();
  });

  it("writes down that the coach looked", async () => {
    const { ada, ben, planId, reviewId } = await requested();
    await getReview(ben, reviewId);
    expect((await listAccess(ada)).entries).toMatchObject([
      { who: "Ben", action: "read", resource: "plan" },
    ]);
    await getPlanReviews(ada, planId);
    expect((await listAccess(ada)).entries).toHaveLength(1);
    await getPlan(ben, planId);
    expect((await listAccess(ada)).entries).toHaveLength(2);
  });
});

describe("an approval", () => {
  it("goes stale by a material change, names it, and stands again when that is undone", async () => {
    const { ada, ben, planId, itemId, reviewId } = await inReview();
    await giveOutcome(ben, { reviewId, outcome: "approved", reason: "Well thought out" });
    const standing = async () => (await getPlanReviews(ada, planId)).reviews[0]?.approval;
    expect(await standing()).toMatchObject({ kind: "standing" });
    const setHours = (hours: number) =>
      owner.update(planItems).set({ hours }).where(eq(planItems.id, itemId));
    await setHours(109);
    expect(await standing()).toMatchObject({ kind: "standing" });
    await setHours(110);
    expect(await standing()).toMatchObject({
      kind: "stale",
      because: [{ itemId, words: "CISM re-estimated: 10 h to 11 h" }],
    });
    await setHours(100);
    expect(await standing()).toMatchObject({ kind: "standing" });
  });

  it("keeps its comments when the item changes, and when it is gone", async () => {
    const { ada, ben, planId, itemId, reviewId } = await inReview();
    await addComment(ben, { reviewId, itemId, body: "Why?" });
    await giveOutcome(ben, { reviewId, outcome: "commented", reason: "See the comment" });
    const anchor = async () => (await getPlanReviews(ada, planId)).reviews[0]?.comments[0]?.anchor;
    expect(await anchor()).toEqual({ kind: "item", title: "CISM", state: "as reviewed" });
    await owner.update(planItems).set({ title: "CISM exam" }).where(eq(planItems.id, itemId));
    expect(await anchor()).toEqual({ kind: "item", title: "CISM", state: "changed since" });
    await owner.delete(planItems).where(eq(planItems.id, itemId));
    expect(await anchor()).toEqual({ kind: "item", title: "CISM", state: "gone" });
  });

  it("reviewed again shows the coach only what changed since", async () => {
    const { ben, ask, itemId, reviewId } = await inReview();
    expect((await getReview(ben, reviewId)).earlier).toBeUndefined();
    await giveOutcome(ben, { reviewId, outcome: "changes requested", reason: "Sooner" });
    await owner.update(planItems).set({ startsIn: 8110 }).where(eq(planItems.id, itemId));
    await ask("Better?");
    const { reviews: queue } = await listReviews(ben, { filter: "open", after: null });
    const again = await getReview(ben, queue[0]?.id ?? "");
    expect(again.revision).toBe(2);
    expect(again.earlier).toMatchObject({ revision: 1, outcome: "changes requested" });
    expect(again.earlier?.changes.map(({ words }) => words)).toEqual([
      "CISM moved from 2027-Q1 to 2027-Q3",
    ]);
  });
});

describe("steps out of turn", () => {
  it("are refused by side and by state, and change nothing", async () => {
    const { ada, ben, reviewId, itemId } = await requested();
    const approve = { reviewId, outcome: "approved" as const, reason: "Mine" };
    await expect(giveOutcome(ada, approve)).rejects.toThrow();
    await expect(giveOutcome(ben, approve)).rejects.toThrow("requested by now");
    await expect(startReview(ada, reviewId)).rejects.toThrow("Only the coach");
    await expect(withdrawReview(ben, reviewId)).rejects.toThrow("Only the client");
    await expect(addComment(ben, { reviewId, itemId, body: "Early" })).rejects.toThrow("Start");
    await startReview(ben, reviewId);
    await expect(giveOutcome(ada, approve)).rejects.toThrow("Only the coach");
    await expect(addComment(ada, { reviewId, itemId, body: "Mine" })).rejects.toThrow("coach");
    await expect(startReview(ben, reviewId)).rejects.toThrow("in review by now");
    await giveOutcome(ben, approve);
    await expect(giveOutcome(ben, approve)).rejects.toThrow("approved by now");
    await expect(withdrawReview(ada, reviewId)).rejects.toThrow("approved by now");
    expect(await owner.$count(reviewComments, eq(reviewComments.reviewId, reviewId))).toBe(0);
  });

  it("are not found by strangers, by other coaches, and for ids nobody has", async () => {
    const { reviewId } = await requested();
    const { ben: other } = await together();
    for (const person of [other, await anActor()])
      for (const id of [reviewId, crypto.randomUUID()]) {
        await expect(getReview(person, id)).rejects.toThrow(NotFound);
        await expect(startReview(person, id)).rejects.toThrow(NotFound);
        await expect(withdrawReview(person, id)).rejects.toThrow(NotFound);
        const words = { reviewId: id, itemId: null, body: "x" };
        await expect(addComment(person, words)).rejects.toThrow(NotFound);
      }
  });

  it("a comment needs an item of the very revision under review", async () => {
    const { ben, reviewId } = await inReview();
    const { itemId } = await together();
    await expect(addComment(ben, { reviewId, itemId, body: "x" })).rejects.toThrow(NotFound);
  });

  it("a request needs a coach who sees the plan, and is made once", async () => {
    const { ada, ben, ask, planId, engagementId } = await together();
    const stranger = await anActor();
    const asking = { planId, coachId: stranger.userId, note: "" };
    await expect(requestReview(ada, asking)).rejects.toThrow("cannot see");
    await expect(requestReview(stranger, { ...asking, coachId: ben.userId })).rejects.toThrow();
    await revokeConsent(ada, engagementId);
    await expect(ask()).rejects.toThrow("cannot see");
    const terms = { purpose: "", span: "whole history" as const, expiresAt: null };
    await changeConsent(ada, { ...terms, engagementId, scopes: ["plan"] });
    const tries = await Promise.allSettled([ask(), ask(), ask()]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await owner.$count(reviews, eq(reviews.planId, planId))).toBe(1);
  });
});

describe("a pending comment", () => {
  it("is rewritten and removed by its author until it is submitted", async () => {
    const { ada, ben, reviewId } = await inReview();
    await addComment(ben, { reviewId, itemId: null, body: "Frist" });
    const [comment] = (await getReview(ben, reviewId)).comments;
    const commentId = comment?.id ?? "";
    await expect(editComment(ada, { commentId, body: "Mine" })).rejects.toThrow(NotFound);
    await expect(resolveComment(ben, { commentId, isResolved: true })).rejects.toThrow(
      "not submitted",
    );
    await editComment(ben, { commentId, body: "First" });
    await addComment(ben, { reviewId, itemId: null, body: "Second" });
    await removeComment(ben, commentId);
    await giveOutcome(ben, { reviewId, outcome: "commented", reason: "So" });
    const [submitted] = (await getReview(ben, reviewId)).comments;
    expect(submitted).toMatchObject({ body: "Second", isPending: false });
    const id = submitted?.id ?? "";
    await expect(editComment(ben, { commentId: id, body: "x" })).rejects.toThrow("submitted");
    await expect(removeComment(ben, id)).rejects.toThrow("submitted");
    await resolveComment(ada, { commentId: id, isResolved: true });
    expect((await getReview(ben, reviewId)).comments[0]?.resolvedAt).not.toBeNull();
    await resolveComment(ben, { commentId: id, isResolved: false });
    expect((await getReview(ben, reviewId)).comments[0]?.resolvedAt).toBeNull();
  });
});

describe("closing", () => {
  it("the client dismisses an outcome with a reason, and it counts no longer", async () => {
    const { ada, ben, planId, reviewId } = await inReview();
    await giveOutcome(ben, { reviewId, outcome: "approved", reason: "Good" });
    await dismissReview(ada, { reviewId, reason: "The employer changed" });
    const [told] = (await getPlanReviews(ada, planId)).reviews;
    expect(told).toMatchObject({
      state: "dismissed",
      outcome: "approved",
      dismissedBy: "client",
      dismissedReason: "The employer changed",
      approval: { kind: "none" },
    });
  });

  it.each(["client", "coach"] as const)(
    "working together ended by the %s closes what was open",
    async (side) => {
      const { ada, ben, engagementId, planId, reviewId } = await inReview();
      await endCoaching(side === "client" ? ada : ben, engagementId);
      const [told] = (await getPlanReviews(ada, planId)).reviews;
      expect(told?.state).toBe(side === "client" ? "withdrawn" : "dismissed");
      await expect(getReview(ben, reviewId)).rejects.toThrow(NotFound);
      expect(
        (await listClients(ben, { search: "", filter: "all", after: null, today: "2027-05-10" }))
          .clients,
      ).toEqual([]);
    },
  );

  it("outcome and withdrawal at once: one of them happens", async () => {
    const { ada, ben, reviewId } = await inReview();
    const both = await Promise.allSettled([
      giveOutcome(ben, { reviewId, outcome: "approved", reason: "Good" }),
      withdrawReview(ada, reviewId),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

it("revoked while the coach reads: no read that begins after it succeeds", async () => {
  const { ada, ben, engagementId, reviewId } = await inReview();
  let revoked = false;
  const late: boolean[] = [];
  const reading = async () => {
    for (let time = 0; time < 15; time++) {
      const beganAfter = revoked;
      const saw = await getReview(ben, reviewId).then(
        () => true,
        () => false,
      );
      if (beganAfter) late.push(saw);
    }
  };
  const revoking = revokeConsent(ada, engagementId).then(() => {
    revoked = true;
  });
  await Promise.all([reading(), reading(), revoking]);
  await reading();
  expect(late.length).toBeGreaterThan(10);
  expect(late).not.toContain(true);
  const open = and(eq(consentGrants.engagementId, engagementId));
  expect(await owner.$count(consentGrants, open)).toBe(1);
});
