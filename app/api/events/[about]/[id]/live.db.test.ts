import { setTimeout as sleep } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asNobody } from "@/db/client";
import { checkIns, sessions } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor, aSession } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { changeConsent, revokeConsent } from "@/lib/accounts/commands/change-consent";
import { giveOutcome } from "@/lib/coaching/commands/give-outcome";
import { planMeeting } from "@/lib/coaching/commands/meetings/meetings";
import { requestReview } from "@/lib/coaching/commands/request-review";
import { resolveComment } from "@/lib/coaching/commands/resolve-comment";
import { startReview } from "@/lib/coaching/commands/start-review";
import { addComment } from "@/lib/coaching/commands/write-comment";
import { readLiveChange } from "@/lib/coaching/domain/live/live-change";
import { concernsTopic, type LiveTopic } from "@/lib/coaching/domain/live/live-topic";
import { getFollowed, getReview, listReviews } from "@/lib/coaching/queries";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { liveHub } from "@/lib/platform/live-hub";
import { liveStream } from "@/lib/platform/live-stream";
import { judgeLive } from "./judge-live";

const hub = liveHub("fairlead_live");
const payloads: string[] = [];
hub.listen((heard) => heard?.payload.startsWith("{") && payloads.push(heard.payload));
afterAll(() => hub.stop());

/** As long as it takes: how quick it must be is measured in a browser (`e2e/live.spec.ts`). */
const until = (isSo: () => boolean) => vi.waitUntil(isSo, 60_000);

/** Until the hub has heard of all that is committed: the database tells it in that order. */
async function allHeard() {
  const mark = crypto.randomUUID();
  let isHeard = false;
  const forget = hub.listen((heard) => {
    isHeard ||= heard?.payload === mark;
  });
  await owner.execute(sql`select pg_notify('fairlead_live', ${mark})`);
  await until(() => isHeard);
  forget();
}

beforeEach(async () => {
  await until(() => hub.after(Date.now()) !== null);
});

/** Ada, whose plan Ben sees and Cleo sees too, and a review that Ben has begun. */
async function inReview() {
  const ada = await anActor({ name: "Ada" });
  const [ben, cleo] = [
    await anActor({ name: "Ben", roles: ["client", "coach"] }),
    await anActor({ name: "Cleo", roles: ["client", "coach"] }),
  ];
  const plan = await aPlan({ clientId: ada.userId });
  const engagement = await anEngagement({ clientId: ada.userId, coachId: ben.userId });
  await aGrant(engagement);
  await aGrant(await anEngagement({ clientId: ada.userId, coachId: cleo.userId }));
  await requestReview(ada, { planId: plan.id, coachId: ben.userId, note: "" });
  const { reviews } = await listReviews(ben, { filter: "open", after: null });
  const reviewId = reviews[0]?.id ?? "";
  await startReview(ben, reviewId);
  await allHeard();
  return { ada, ben, cleo, planId: plan.id, reviewId, engagementId: engagement.id };
}

/** What somebody's stream has said: the names of its events. */
async function following(actor: Actor, topic: LiveTopic) {
  const { id: sessionId, cookie } = await aSession({ id: actor.userId });
  const personId = await getFollowed(actor, topic);
  const stream = liveStream({
    hub,
    since: Date.now(),
    concerns: (payload) => {
      const change = readLiveChange(payload);
      return change !== null && concernsTopic({ ...topic, personId }, change);
    },
    judge: judgeLive({ cookie, userId: actor.userId, topic }),
    ended: () => undefined,
    gone: new AbortController().signal,
  });
  let text = "";
  let isOver = false;
  const reader = stream.getReader();
  (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      text += new TextDecoder().decode(part.value);
    isOver = true;
  })();
  const events = () => [...text.matchAll(/event: (\w+)/g)].map(([, name]) => name);
  return { events, isOver: () => isOver, sessionId, cancel: () => reader.cancel() };
}

const answer = (ben: Actor, reviewId: string) =>
  giveOutcome(ben, { reviewId, outcome: "commented", reason: "A private reason" });
/** All is heard, and what is judged of it has had its time. */
const aWhile = () => allHeard().then(() => sleep(150));

describe("what is new in a review", () => {
  it("is heard by the client when it is submitted: once, and by ids alone", async () => {
    const { ada, ben, planId, reviewId } = await inReview();
    const client = await following(ada, { about: "plan", id: planId });
    await addComment(ben, { reviewId, itemId: null, body: "A private word" });
    await addComment(ben, { reviewId, itemId: null, body: "Another" });
    await aWhile();
    expect(client.events(), "a pending comment is its author's alone").toEqual([]);
    payloads.length = 0;
    await answer(ben, reviewId);
    await until(() => client.events().length > 0);
    await aWhile();
    expect(client.events()).toEqual(["news"]);
    expect(payloads.map((text) => JSON.parse(text))).toEqual([
      ...[
        { client: ada.userId, coach: ben.userId, plan: planId, review: reviewId, by: ben.userId },
      ],
    ]);
    await client.cancel();
  });

  it("is told by no transaction that is taken back", async () => {
    const { ada, planId, reviewId } = await inReview();
    const client = await following(ada, { about: "plan", id: planId });
    const undone = owner.transaction(async (tx) => {
      await tx.execute(sql`update reviews set state = 'withdrawn' where id = ${reviewId}`);
      throw new Error("taken back");
    });
    await expect(undone).rejects.toThrow("taken back");
    await aWhile();
    expect(client.events()).toEqual([]);
    await client.cancel();
  });

  it("is heard by its coach from the client's side, not of their own deeds, and by no other coach", async () => {
    const { ada, ben, cleo, reviewId } = await inReview();
    const desk = await following(ben, { about: "review", id: reviewId });
    const page = await following(ben, { about: "client", id: ada.userId });
    const other = await following(cleo, { about: "client", id: ada.userId });
    await addComment(ben, { reviewId, itemId: null, body: "A word" });
    await answer(ben, reviewId);
    await aWhile();
    expect([...desk.events(), ...page.events()]).toEqual([]);
    const [comment] = (await getReview(ben, reviewId)).comments;
    await resolveComment(ada, { commentId: comment?.id ?? "", isResolved: true });
    await until(() => desk.events().length > 0 && page.events().length > 0);
    await aWhile();
    expect([desk.events(), page.events(), other.events()]).toEqual([["news"], ["news"], []]);
    for (const one of [desk, page, other]) await one.cancel();
  });
});

it("a meeting is heard of by its two on every page of meetings, whatever is shared, till they part", async () => {
  const [ada, ben, cleo] = [
    await anActor({ name: "Ada" }),
    await anActor({ name: "Ben", roles: ["client", "coach"] }),
    await anActor({ name: "Cleo", roles: ["client", "coach"] }),
  ];
  const pair = await anEngagement({ clientId: ada.userId, coachId: ben.userId });
  await anEngagement({ clientId: ada.userId, coachId: cleo.userId });
  const topic = { about: "meetings", id: ada.userId } as const;
  const [client, coach, other] = [
    await following(ada, topic),
    await following(ben, topic),
    await following(cleo, topic),
  ];
  const date = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  const when = { date, time: "14:30", minutes: 60, place: "" };
  const plan = (by: Actor) => planMeeting(by, { ...when, engagementId: pair.id });
  await plan(ben);
  await until(() => client.events().length > 0);
  await aWhile();
  expect([client.events(), coach.events(), other.events()]).toEqual([["news"], [], []]);
  await plan(ada);
  await until(() => coach.events().length > 0);
  await owner.execute(sql`update engagements set ended_at = now() where id = ${pair.id}`);
  await until(coach.isOver);
  expect([coach.events(), other.events()]).toEqual([["news", "over"], []]);
  for (const one of [client, other]) await one.cancel();
});

describe("who may follow", () => {
  it("is the plan's owner, and a coach as far as they may read: for others it is not there", async () => {
    const { ada, ben, cleo, planId, reviewId } = await inReview();
    const eve = await anActor();
    const refused: [Actor, LiveTopic][] = [
      [ben, { about: "plan", id: planId }],
      [eve, { about: "plan", id: planId }],
      [cleo, { about: "review", id: reviewId }],
      [eve, { about: "review", id: reviewId }],
      [eve, { about: "client", id: ada.userId }],
      [ada, { about: "client", id: ada.userId }],
      [ada, { about: "clients", id: ben.userId }],
      [cleo, { about: "clients", id: ben.userId }],
      [ada, { about: "plan", id: crypto.randomUUID() }],
      [eve, { about: "meetings", id: ada.userId }],
      [ada, { about: "meetings", id: ben.userId }],
    ];
    for (const [actor, topic] of refused)
      await expect(getFollowed(actor, topic), topic.about).rejects.toThrow(NotFound);
  });
});

describe("a coach's pages of a client, and their list", () => {
  const checkIn = (ada: Actor, planId: string) =>
    owner.insert(checkIns).values({
      ...{ clientId: ada.userId, planId, quarter: 8110, went: "So", changed: "", obstacle: "" },
      ...{ confidence: 50, nextStep: "", itemsDue: 0, itemsDone: 0, hoursDue: 0, hoursDone: 0 },
    });
  const both = async (coach: Actor, ada: Actor) => {
    const page = await following(coach, { about: "client", id: ada.userId });
    const list = await following(coach, { about: "clients", id: coach.userId });
    const cancel = async () => void (await Promise.all([page.cancel(), list.cancel()]));
    return { page, list, cancel, events: () => [page.events(), list.events()] };
  };

  it("hear what becomes of suggestions and requests from the client's side, each coach of their own", async () => {
    const { ada, ben, cleo, planId, reviewId } = await inReview();
    await owner.execute(sql`
      insert into suggestions (review_id, client_id, author_id, proposal, state)
      values (${reviewId}, ${ada.userId}, ${ben.userId}, '{"kind":"drop"}', 'open')`);
    await aWhile();
    const [mine, other] = [await both(ben, ada), await both(cleo, ada)];
    await owner.execute(
      sql`update suggestions set state = 'rejected', answered_at = now() where review_id = ${reviewId}`,
    );
    await until(() => mine.events().flat().length === 2);
    await requestReview(ada, { planId, coachId: cleo.userId, note: "" });
    await until(() => other.events().flat().length === 2);
    await aWhile();
    expect([mine.events(), other.events()]).toEqual([
      [["news"], ["news"]],
      [["news"], ["news"]],
    ]);
    for (const one of [mine, other]) await one.cancel();
  });

  it("hear of a check-in only while it may be read", async () => {
    const { ada, ben, cleo, planId, engagementId } = await inReview();
    await changeConsent(ada, {
      ...{ purpose: "", span: "whole history", expiresAt: null },
      ...{ engagementId, scopes: ["plan", "check-ins"] },
    });
    await aWhile();
    const [mine, other] = [await both(ben, ada), await both(cleo, ada)];
    await checkIn(ada, planId);
    await until(() => mine.events().flat().length === 2);
    await aWhile();
    expect([mine.events(), other.events()]).toEqual([
      [["news"], ["news"]],
      [[], []],
    ]);
    await revokeConsent(ada, engagementId);
    await until(() => mine.events().flat().length === 4);
    await owner.execute(sql`update check_ins set went = 'Else' where client_id = ${ada.userId}`);
    await owner.execute(
      sql`update reviews set state = 'withdrawn' where client_id = ${ada.userId}`,
    );
    await aWhile();
    expect([mine.events(), other.events()]).toEqual([
      [
        ["news", "news"],
        ["news", "news"],
      ],
      [[], []],
    ]);
    for (const one of [mine, other]) await one.cancel();
  });

  it("hear that more is shared, of no other coach, and of parting: the page then is over, the list goes on", async () => {
    const { ada, ben, cleo, engagementId } = await inReview();
    const [mine, other] = [await both(ben, ada), await both(cleo, ada)];
    await changeConsent(ada, {
      ...{ purpose: "", span: "whole history", expiresAt: null },
      ...{ engagementId, scopes: ["plan", "results"] },
    });
    await until(() => mine.events().flat().length === 2);
    await owner.execute(sql`update engagements set ended_at = now() where id = ${engagementId}`);
    await until(mine.page.isOver);
    await until(() => mine.list.events().length > 1);
    expect(mine.events()).toEqual([
      ["news", "over"],
      ["news", "news"],
    ]);
    expect(other.events()).toEqual([[], []]);
    expect(mine.list.isOver()).toBe(false);
    for (const one of [mine, other]) await one.cancel();
  });
});

describe("a stream that is open", () => {
  it("about a review ends when the coach is let in no longer, and yields nothing of what comes then", async () => {
    const { ada, ben, reviewId, engagementId } = await inReview();
    const coach = await following(ben, { about: "review", id: reviewId });
    await revokeConsent(ada, engagementId);
    await until(coach.isOver);
    await owner.execute(sql`update reviews set state = 'withdrawn' where id = ${reviewId}`);
    await aWhile();
    expect(coach.events()).toEqual(["over"]);
  });

  it("stays when something else is taken back, and ends when working together does", async () => {
    const { ada, ben, reviewId, engagementId } = await inReview();
    const coach = await following(ben, { about: "review", id: reviewId });
    const terms = { purpose: "", span: "whole history" as const, expiresAt: null };
    await changeConsent(ada, { ...terms, engagementId, scopes: ["plan", "results"] });
    await aWhile();
    expect([coach.isOver(), coach.events()]).toEqual([false, []]);
    await owner.execute(sql`update engagements set ended_at = now() where id = ${engagementId}`);
    await until(coach.isOver);
    expect(coach.events()).toEqual(["over"]);
  });

  it("says nothing more once its session is over", async () => {
    const { ada, ben, planId, reviewId } = await inReview();
    const client = await following(ada, { about: "plan", id: planId });
    await owner.delete(sessions).where(eq(sessions.id, client.sessionId));
    await answer(ben, reviewId);
    await until(client.isOver);
    expect(client.events()).toEqual(["over"]);
  });

  it("in 100 races, yields nothing of what happens after consent was taken back", async () => {
    const { ada, ben, reviewId, engagementId } = await inReview();
    const terms = { purpose: "", span: "whole history" as const, expiresAt: null };
    let early = 0;
    for (let race = 0; race < 100; race += 1) {
      const coach = await following(ben, { about: "review", id: reviewId });
      const touch = async () => {
        await owner.execute(sql`update reviews set state = state where id = ${reviewId}`);
      };
      const before = touch();
      await sleep(race % 12);
      await revokeConsent(ada, engagementId);
      const said = coach.events().filter((name) => name === "news").length;
      await Promise.all([before, touch(), touch()]);
      await until(coach.isOver);
      const told = coach.events();
      early += said;
      // What was judged before the taking back may be on its way: at most the one event of before.
      expect(told.filter((name) => name === "news").length).toBeLessThanOrEqual(1);
      expect(told.at(-1)).toBe("over");
      await changeConsent(ada, { ...terms, engagementId, scopes: ["plan"] });
      await allHeard();
    }
    expect(early, "streams that never spoke would prove nothing").toBeGreaterThan(20);
  });
});

it("finds the database again after its connection is cut, and says that something may have been missed", async () => {
  const { ada, planId, ben, reviewId } = await inReview();
  const client = await following(ada, { about: "plan", id: planId });
  // A role may end its own connections, and no other's.
  await asNobody((db) =>
    db.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'fairlead-live' and datname = current_database()`),
  );
  await until(() => client.events().includes("perhaps"));
  await answer(ben, reviewId);
  await until(() => client.events().includes("news"));
  await client.cancel();
});
