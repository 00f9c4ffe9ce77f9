import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import {
  actionItems,
  engagements,
  meetingPoints,
  meetings,
  notifications,
  users,
} from "@/db/schema";
import { anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { endCoaching } from "@/lib/coaching/commands/end-coaching";
import { coachingMails } from "@/lib/coaching/jobs";
import {
  exportCoaching,
  getClient,
  getClientMeetings,
  getMeeting,
  listMyMeetings,
  listToldMeetings,
} from "@/lib/coaching/queries";
import { getCoachingSummary } from "@/lib/coaching/queries/get-coaching-summary";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Forbidden, NotFound, Refused } from "@/lib/kernel/errors";
import { callMeetingOff, moveMeeting, noteAgreed, planMeeting } from "./meetings";
import { addAction, addPoint, removeAction, removePoint, tickAction } from "./parts";

const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const WHEN = { date: soon, time: "14:30", minutes: 60, place: "Room 4" };

/** Ada in Kathmandu and Ben in Berlin work together; nothing is shared, and yet they meet. */
async function together() {
  const ada = await anActor({ name: "Ada", timeZone: "Asia/Kathmandu" });
  const ben = await anActor({ name: "Ben", timeZone: "Europe/Berlin", roles: ["client", "coach"] });
  const engagement = await anEngagement({ clientId: ada.userId, coachId: ben.userId });
  const meetingId = await planMeeting(ada, { engagementId: engagement.id, ...WHEN });
  const read = (by: Actor = ada) => getMeeting(by, meetingId);
  const act = (over: Partial<Parameters<typeof addAction>[1]> = {}, by: Actor = ada) =>
    addAction(by, { meetingId, who: "client", what: "Ask for the role", dueOn: null, ...over });
  return { ada, ben, engagement, meetingId, read, act };
}

const others = async () => [
  await anActor(),
  await anActor({ roles: ["client", "coach"] }),
  await anActor({ roles: ["client", "admin"] }),
];

describe("a meeting", () => {
  it("is planned in the planner's own time, and both see the one instant", async () => {
    const { read, ben } = await together();
    const { startsAt } = await read();
    expect(startsAt.toISOString()).toBe(`${soon}T08:45:00.000Z`);
    expect(await read(ben)).toMatchObject({ startsAt, side: "coach", otherName: "Ada" });
    expect(await read()).toMatchObject({ side: "client", otherName: "Ben", state: "ahead" });
  });

  it("is told to the other of the two at each change of it, in words that say nothing", async () => {
    const { ada, ben, meetingId } = await together();
    const toldTo = async ({ userId }: Actor) =>
      (await owner.select().from(notifications).where(eq(notifications.userId, userId))).map(
        ({ kind, refId }) => [kind, refId],
      );
    const one = ["meeting-told", meetingId];
    expect([await toldTo(ada), await toldTo(ben)]).toEqual([[], [one]]);
    await moveMeeting(ben, { ...WHEN, meetingId, version: 1, time: "09:00" });
    await noteAgreed(ben, { meetingId, version: 2, agreed: "She asks first" });
    expect([await toldTo(ada), await toldTo(ben)]).toEqual([[one], [one]]);
    const letter = () => coachingMails["meeting-told"](meetingId, ada.userId);
    expect((await letter())?.subject).toBe("A meeting of yours was planned or moved");
    await callMeetingOff(ada, { meetingId, version: 3, isOff: true });
    expect(await toldTo(ben)).toEqual([one, one]);
    expect((await letter())?.subject).toBe("A meeting of yours was called off");
    expect(JSON.stringify(await letter())).not.toMatch(/Ada|Ben|Room|09:00/);
    expect(await coachingMails["meeting-told"](meetingId, (await anActor()).userId)).toBeNull();
    // In each one's own time; a stranger reads nothing.
    const [told] = await listToldMeetings(ada, [meetingId]);
    expect(told?.sentence).toMatch(/^The meeting with Ben on .*, 13:45 is called off\.$/);
    expect((await listToldMeetings(ben, [meetingId]))[0]?.sentence).toContain("Ada on");
    expect(await listToldMeetings(await anActor(), [meetingId])).toEqual([]);
    const over = new Date(Date.now() - 60_000);
    await owner.update(meetings).set({ startsAt: over }).where(eq(meetings.id, meetingId));
    expect(await letter()).toBeNull();
    await callMeetingOff(ada, { meetingId, version: 4, isOff: false });
    expect(await toldTo(ben)).toHaveLength(2);
  });

  it("is moved, called off and noted by either side, against what they saw", async () => {
    const { ada, ben, meetingId, read } = await together();
    await moveMeeting(ben, { ...WHEN, meetingId, version: 1, time: "09:00" });
    const late = noteAgreed(ada, { meetingId, version: 1, agreed: "Mine" });
    await expect(late).rejects.toThrow(Conflict);
    await expect(late).rejects.toMatchObject({ current: { agreed: "", version: "2" } });
    await noteAgreed(ada, { meetingId, version: 2, agreed: "She asks first" });
    await callMeetingOff(ben, { meetingId, version: 3, isOff: true });
    expect(await read()).toMatchObject({ agreed: "She asks first", state: "called off" });
    await callMeetingOff(ada, { meetingId, version: 4, isOff: false });
    expect(await read()).toMatchObject({ state: "ahead" });
    const far = { ...WHEN, meetingId, version: 5, date: "2099-01-01" };
    await expect(moveMeeting(ada, far)).rejects.toThrow(Refused);
  });

  it("has an agenda to which either adds, and from which each takes their own", async () => {
    const { ada, ben, meetingId, read } = await together();
    await addPoint(ada, { meetingId, body: "The board" });
    await addPoint(ben, { meetingId, body: "Next steps" });
    const { points } = await read(ben);
    expect(points).toMatchObject([
      { body: "The board", by: "Ada", canRemove: false },
      { body: "Next steps", by: "Ben", canRemove: true },
    ]);
    await expect(removePoint(ben, points[0]?.id ?? "")).rejects.toThrow(Forbidden);
    await removePoint(ben, points[1]?.id ?? "");
    expect((await read()).points).toHaveLength(1);
  });
});

describe("an action item", () => {
  it("is carried over to the next meeting until it is done, and stands where both look", async () => {
    const { ada, ben, engagement, act } = await together();
    await act({ dueOn: "2027-01-31" });
    await act({ who: "coach", what: "Send the book" }, ben);
    const next = await planMeeting(ben, { engagementId: engagement.id, ...WHEN, time: "16:00" });
    const carried = async () => (await getMeeting(ben, next)).actions;
    expect(await carried()).toMatchObject([
      { what: "Ask for the role", who: "client", dueOn: "2027-01-31", isCarried: true },
      { what: "Send the book", who: "coach", isCarried: true },
    ]);
    expect((await getCoachingSummary(ada)).actions).toHaveLength(2);
    expect((await getClient(ben, ada.userId)).actions).toHaveLength(2);
    const [first] = await carried();
    await tickAction(ben, { actionId: first?.id ?? "", isDone: true });
    expect(await carried()).toMatchObject([{ what: "Send the book" }]);
    expect((await getClientMeetings(ben, ada.userId)).actions).toHaveLength(1);
    await tickAction(ada, { actionId: first?.id ?? "", isDone: false });
    expect((await listMyMeetings(ada)).actions).toHaveLength(2);
  });
});

describe("what two people write", () => {
  it("is nobody else's to see or change, whichever way they try", async () => {
    const { meetingId, read, act, engagement } = await together();
    await act();
    const actionId = (await read()).actions[0]?.id ?? "";
    for (const other of await others()) {
      await expect(getMeeting(other, meetingId)).rejects.toThrow(NotFound);
      await expect(addPoint(other, { meetingId, body: "Hi" })).rejects.toThrow(NotFound);
      await expect(act({}, other)).rejects.toThrow(NotFound);
      await expect(tickAction(other, { actionId, isDone: true })).rejects.toThrow(NotFound);
      await expect(planMeeting(other, { engagementId: engagement.id, ...WHEN })).rejects.toThrow(
        NotFound,
      );
      await asActor(other, async (tx) => {
        for (const table of [meetings, meetingPoints, actionItems])
          expect(await tx.select().from(table)).toEqual([]);
        await tx.update(meetings).set({ agreed: "Forged" });
        await tx.delete(actionItems);
      });
      const { id: _id, ...row } = { ...engagement, engagementId: engagement.id };
      const forged = { ...row, startsAt: new Date(), minutes: 60 };
      await expect(asActor(other, (tx) => tx.insert(meetings).values(forged))).rejects.toThrow();
    }
    expect(await read()).toMatchObject({ agreed: "", actions: [{ id: actionId }] });
  });

  it("stays with the client when they part, who may still tick off what is theirs; the coach sees nothing", async () => {
    const { ada, ben, engagement, meetingId, read, act } = await together();
    await act();
    await act({ who: "coach", what: "Send the book" });
    await addPoint(ben, { meetingId, body: "The board" });
    const [mine, bens] = (await read()).actions;
    await endCoaching(ben, engagement.id);
    await expect(read(ben)).rejects.toThrow(NotFound);
    await expect(getClientMeetings(ben, ada.userId)).rejects.toThrow(NotFound);
    expect((await exportCoaching(ben)).meetings).toEqual([]);
    expect(await read()).toMatchObject({
      canChange: false,
      points: [{ body: "The board", by: "Ben" }],
      actions: [{ canTick: true }, { canTick: false }],
    });
    await tickAction(ada, { actionId: mine?.id ?? "", isDone: true });
    const tick = { actionId: bens?.id ?? "", isDone: true };
    await expect(tickAction(ada, tick)).rejects.toThrow(Forbidden);
    await expect(removeAction(ada, bens?.id ?? "")).rejects.toThrow(Forbidden);
    await expect(noteAgreed(ada, { meetingId, version: 1, agreed: "x" })).rejects.toThrow(
      Forbidden,
    );
    await expect(planMeeting(ada, { engagementId: engagement.id, ...WHEN })).rejects.toThrow(
      Forbidden,
    );
    for (const by of [ada, ben])
      await asActor(by, (tx) => tx.update(meetings).set({ agreed: "Late" }));
    expect((await read()).agreed).toBe("");
  });

  it("is in the copy of both, outlives the coach's account for the client, and goes with the client's", async () => {
    const { ada, ben, meetingId, read, act } = await together();
    await act();
    await addPoint(ben, { meetingId, body: "The board" });
    for (const one of [ada, ben]) {
      const copy = await exportCoaching(one);
      expect([copy.meetings, copy.meeting_points, copy.action_items].map((r) => r.length)).toEqual([
        1, 1, 1,
      ]);
    }
    await owner.delete(users).where(eq(users.id, ben.userId));
    expect(await read()).toMatchObject({
      otherName: "A coach who has left",
      canChange: false,
      points: [{ by: "A coach who has left" }],
    });
    expect((await listMyMeetings(ada)).coaches).toEqual([]);
    await owner.delete(users).where(eq(users.id, ada.userId));
    expect(await owner.$count(engagements, eq(engagements.clientId, ada.userId))).toBe(0);
    for (const table of [meetings, meetingPoints, actionItems])
      expect(await owner.$count(table, eq(table.clientId, ada.userId))).toBe(0);
  });
});
