import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { planItems, suggestions } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { revokeConsent } from "@/lib/accounts/commands/change-consent";
import { getPlanReviews, getPlanWithAsides, getReview, listReviews } from "@/lib/coaching/queries";
import { exportCoaching } from "@/lib/coaching/queries/export-coaching";
import { suggestInput } from "@/lib/coaching/schema/suggestion";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Forbidden, NotFound, Refused } from "@/lib/kernel/errors";
import { quarterText } from "@/lib/kernel/quarter";
import { undo } from "@/lib/planner/commands";
import { getPlan } from "@/lib/planner/queries";
import { today } from "@/lib/platform/clock";
import { acceptSuggestions, answerSuggestion } from "./answer-suggestion";
import { giveOutcome } from "./give-outcome";
import { requestReview } from "./request-review";
import { startReview } from "./start-review";
import { removeSuggestion, suggest, withdrawSuggestion } from "./suggest";

/** Ada's plan of two items, at which her coach Ben looks. */
async function inReview() {
  const ada = await anActor({ name: "Ada" });
  const ben = await anActor({ name: "Ben", roles: ["client", "coach"] });
  const engagement = await anEngagement({ clientId: ada.userId, coachId: ben.userId });
  await aGrant(engagement);
  const plan = await aPlan({ clientId: ada.userId });
  const from = plan.startsIn;
  const cism = await aPlanItem(plan, { title: "CISM", hours: 100, startsIn: from + 4 });
  const course = await aPlanItem(plan, { title: "Course", startsIn: from, position: 1 });
  await requestReview(ada, { planId: plan.id, coachId: ben.userId, note: "" });
  const { reviews } = await listReviews(ben, { filter: "open", after: null });
  const reviewId = reviews[0]?.id ?? "";
  await startReview(ben, reviewId);
  const at = (quarters: number) => quarterText(from + quarters);
  const propose = (fields: Record<string, string>, by: Actor = ben) =>
    suggest(by, suggestInput.parse({ reviewId, body: "Sooner is better", ...fields }));
  const move = (to: number) =>
    propose({ what: "move", itemId: cism.id, startsIn: at(to), quarters: "1" });
  const submit = () => giveOutcome(ben, { reviewId, outcome: "changes requested", reason: "See" });
  const told = async () => (await getPlanReviews(ada, plan.id)).reviews[0]?.suggestions ?? [];
  const item = async (id = cism.id) =>
    (await owner.select().from(planItems).where(eq(planItems.id, id)))[0];
  const answer = (
    over: Partial<Parameters<typeof answerSuggestion>[1]> & { suggestionId: string },
  ) => answerSuggestion(ada, { answer: "accept", reason: "", insist: false, ...over });
  return {
    ...{ ada, ben, engagement, plan, from, cism, course, reviewId },
    ...{ propose, move, submit, told, item, answer },
  };
}

const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error("nothing there");
  return one;
};

describe("a suggestion", () => {
  it("is the coach's alone until the review is submitted, then the client's to decide", async () => {
    const world = await inReview();
    await world.move(2);
    expect(await world.told()).toEqual([]);
    expect((await getReview(world.ben, world.reviewId)).suggestions).toHaveLength(1);
    await world.submit();
    const one = first(await world.told());
    expect(one).toMatchObject({
      state: "open",
      standing: "clean",
      body: "Sooner is better",
      proposed: [
        `CISM moved from ${quarterText(world.from + 4)} to ${quarterText(world.from + 2)}`,
      ],
    });
    await world.answer({ suggestionId: one.id, reason: "Yes" });
    expect((await world.item())?.startsIn).toBe(world.from + 2);
    expect(first(await world.told())).toMatchObject({ state: "accepted", answer: "Yes" });
    await expect(world.answer({ suggestionId: one.id })).rejects.toThrow(Conflict);
  });

  it("is not made twice while it is pending, by two at once neither", async () => {
    const world = await inReview();
    const twice = await Promise.allSettled([world.move(2), world.move(2)]);
    expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(world.move(2)).rejects.toThrow("You suggest that already.");
    await world.move(3);
    const { suggestions: made } = await getReview(world.ben, world.reviewId);
    expect(made).toHaveLength(2);
    for (const { id } of made) await removeSuggestion(world.ben, id);
    await world.move(2);
  });

  it("waits beside its client's plan while it is open, and beside nobody else's", async () => {
    const world = await inReview();
    const beside = async (by: Actor = world.ada, unread = 0) =>
      (
        await getPlanWithAsides({ ...by, unread }, { planId: world.plan.id, today: today("UTC") })
      ).suggested.map(({ coachName, suggestions: open }) => [coachName, open.length]);
    await world.move(2);
    await world.propose({ what: "drop", itemId: world.course.id });
    expect(await beside()).toEqual([]);
    await world.submit();
    expect(await beside()).toEqual([["Ben", 2]]);
    // What else is unread is asked in the same breath.
    expect(await beside(world.ada, 1)).toEqual([["Ben", 2]]);
    expect(await beside(world.ben)).toEqual([]);
    await expect(beside(await anActor())).rejects.toThrow(NotFound);
    await world.answer({ suggestionId: first(await world.told()).id, answer: "reject" });
    expect(await beside()).toEqual([["Ben", 1]]);
    await acceptSuggestions(world.ada, world.reviewId);
    expect(await beside()).toEqual([]);
  });

  it("is taken over in one step that undo takes back", async () => {
    const world = await inReview();
    await world.propose({ what: "swap", itemId: world.cism.id, otherId: world.course.id });
    await world.submit();
    await world.answer({ suggestionId: first(await world.told()).id });
    expect((await world.item(world.course.id))?.startsIn).toBe(world.from + 4);
    const { version } = await getPlan(world.ada, world.plan.id);
    await undo(world.ada, { planId: world.plan.id, version });
    expect((await world.item(world.course.id))?.startsIn).toBe(world.from);
  });

  it("never overwrites an edit made since, unless its owner says so", async () => {
    const world = await inReview();
    await world.move(2);
    await world.submit();
    await owner
      .update(planItems)
      .set({ startsIn: world.from + 6 })
      .where(eq(planItems.id, world.cism.id));
    const { id, standing } = first(await world.told());
    expect(standing).toBe("changed");
    await expect(world.answer({ suggestionId: id })).rejects.toThrow(Conflict);
    expect((await world.item())?.startsIn).toBe(world.from + 6);
    await world.answer({ suggestionId: id, insist: true });
    expect((await world.item())?.startsIn).toBe(world.from + 2);
  });

  it("stays readable when its item is gone", async () => {
    const world = await inReview();
    await world.move(2);
    await world.submit();
    await owner.delete(planItems).where(eq(planItems.id, world.cism.id));
    const one = first(await world.told());
    expect(one).toMatchObject({ standing: "gone", effect: { refused: expect.any(String) } });
    await expect(world.answer({ suggestionId: one.id, insist: true })).rejects.toThrow(Refused);
    await world.answer({ suggestionId: one.id, answer: "reject", reason: "Gone anyway" });
    expect(first(await world.told()).state).toBe("rejected");
    await world.answer({ suggestionId: one.id, answer: "reopen" });
    expect(first(await world.told())).toMatchObject({ state: "open", answeredAt: null });
  });

  it("is taken over with all others that nothing is in the way of", async () => {
    const world = await inReview();
    await world.move(2);
    await world.propose({ what: "re-estimate", itemId: world.course.id, hours: "30", cost: "120" });
    const added = { kind: "mentoring", title: "Mentor two juniors", hours: "20", cost: "" };
    await world.propose({ what: "add", startsIn: "", quarters: "2", ...added });
    await world.submit();
    await owner.update(planItems).set({ hours: 5 }).where(eq(planItems.id, world.course.id));
    expect(await acceptSuggestions(world.ada, world.reviewId)).toBe(2);
    const { snapshot } = await getPlan(world.ada, world.plan.id);
    expect(snapshot.items.map(({ title, hours }) => [title, hours])).toEqual([
      ["CISM", 100],
      ["Course", 5],
      ["Mentor two juniors", 200],
    ]);
    expect((await world.told()).map(({ state }) => state)).toEqual([
      "accepted",
      "open",
      "accepted",
    ]);
  });

  it("is removed while pending and taken back while open, by its author", async () => {
    const world = await inReview();
    await world.move(2);
    await world.move(3);
    const mine = (await getReview(world.ben, world.reviewId)).suggestions;
    await removeSuggestion(world.ben, mine[0]?.id ?? "");
    await world.submit();
    const one = first(await world.told());
    await expect(removeSuggestion(world.ben, one.id)).rejects.toThrow(Conflict);
    await expect(withdrawSuggestion(world.ada, one.id)).rejects.toThrow(Forbidden);
    await withdrawSuggestion(world.ben, one.id);
    await expect(world.answer({ suggestionId: one.id })).rejects.toThrow(Conflict);
  });

  it("is refused where the revision could not be changed so, or says so already", async () => {
    const world = await inReview();
    const outside = { what: "move", itemId: world.cism.id, startsIn: "2090-Q1", quarters: "1" };
    await expect(world.propose(outside)).rejects.toThrow(Refused);
    await expect(world.move(4)).rejects.toThrow("The plan says so already.");
    await expect(world.propose({ what: "drop", itemId: randomUUID() })).rejects.toThrow(Refused);
    await expect(world.propose({ what: "drop", itemId: world.cism.id }, world.ada)).rejects.toThrow(
      Forbidden,
    );
  });
});

describe("who may do what with a suggestion", () => {
  async function opened() {
    const world = await inReview();
    await world.move(2);
    await world.submit();
    return { ...world, id: first(await world.told()).id };
  }

  it("is nobody else's, and not the coach's once consent is taken back", async () => {
    const world = await opened();
    const eve = await anActor({ roles: ["client", "coach"] });
    const admin = await anActor({ roles: ["client", "admin"] });
    const no = { answer: "accept", reason: "", insist: false } as const;
    for (const other of [eve, admin]) {
      await expect(answerSuggestion(other, { suggestionId: world.id, ...no })).rejects.toThrow(
        NotFound,
      );
      await expect(withdrawSuggestion(other, world.id)).rejects.toThrow(NotFound);
    }
    await expect(answerSuggestion(world.ben, { suggestionId: world.id, ...no })).rejects.toThrow(
      Forbidden,
    );
    await revokeConsent(world.ada, world.engagement.id);
    await expect(withdrawSuggestion(world.ben, world.id)).rejects.toThrow(NotFound);
  });

  it("holds in the database alone", async () => {
    const world = await opened();
    const seenBy = (actor: Actor) => asActor(actor, (tx) => tx.select().from(suggestions));
    const eve = await anActor({ roles: ["client", "coach"] });
    const admin = await anActor({ roles: ["client", "admin"] });
    expect(await seenBy(world.ada)).toHaveLength(1);
    expect(await seenBy(world.ben)).toHaveLength(1);
    expect(await seenBy(eve)).toEqual([]);
    expect(await seenBy(admin)).toEqual([]);
    const accept = (actor: Actor) =>
      asActor(actor, (tx) =>
        tx
          .update(suggestions)
          .set({ state: "accepted", answeredAt: new Date() })
          .where(eq(suggestions.id, world.id))
          .returning(),
      );
    await expect(accept(world.ben)).rejects.toThrow();
    expect(await accept(eve)).toEqual([]);
    const rewrite = asActor(world.ben, (tx) =>
      tx.update(suggestions).set({ body: "Other" }).where(eq(suggestions.id, world.id)),
    );
    await expect(rewrite).rejects.toThrow();
    await revokeConsent(world.ada, world.engagement.id);
    expect(await seenBy(world.ben)).toEqual([]);
  });

  it("is in the export of both sides", async () => {
    const world = await opened();
    expect((await exportCoaching(world.ada)).suggestions).toHaveLength(1);
    expect((await exportCoaching(world.ben)).suggestions).toHaveLength(1);
  });
});
