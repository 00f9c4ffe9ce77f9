import { describe, expect, it } from "vitest";
import { isOfSharing, type LiveChange, readLiveChange } from "./live-change";
import { concernsTopic, type LiveTopic, readLiveTopic } from "./live-topic";

const CLIENT = "00000000-0000-4000-8000-00000000000c";
const COACH = "00000000-0000-4000-8000-00000000000e";
const PLAN = "00000000-0000-4000-8000-00000000000a";
const REVIEW = "00000000-0000-4000-8000-00000000000b";
const OTHER = "00000000-0000-4000-8000-00000000000d";

describe("readLiveChange", () => {
  it("reads what the database tells", () => {
    const told = { client: CLIENT, coach: COACH, plan: PLAN, review: REVIEW, by: null };
    const nothing = { meetingId: null, checkInId: null, by: null };
    expect(readLiveChange(JSON.stringify(told))).toEqual({
      ...{ clientId: CLIENT, coachId: COACH, planId: PLAN, reviewId: REVIEW, ...nothing },
    });
    expect(readLiveChange(JSON.stringify({ client: CLIENT, checkIn: OTHER }))).toEqual({
      ...{ clientId: CLIENT, coachId: null, planId: null, reviewId: null },
      ...{ ...nothing, checkInId: OTHER },
    });
  });

  it.each(["", "null", "7", '"x"', "[]", "{", '{"client":7}', '{"plan":"x"}'])(
    "takes %s for nothing",
    (text) => {
      expect(readLiveChange(text)).toBeNull();
    },
  );
});

describe("readLiveTopic", () => {
  it("knows six kinds, by an id in small letters", () => {
    for (const about of ["plan", "review", "client", "clients", "meeting", "meetings"])
      expect(readLiveTopic(about, OTHER.toUpperCase())).toEqual({ about, id: OTHER });
  });

  it.each([
    ["people", PLAN],
    ["plan", "7"],
    ["plan", `${PLAN} `],
  ])("does not know %s %s", (about, id) => {
    expect(readLiveTopic(about, id)).toBeNull();
  });
});

describe("concernsTopic", () => {
  const change: LiveChange = {
    ...{ clientId: CLIENT, coachId: COACH, planId: PLAN, reviewId: REVIEW },
    ...{ meetingId: null, checkInId: null, by: null },
  };
  const follows = (about: LiveTopic["about"], id: string, personId = CLIENT) =>
    concernsTopic({ about, id, personId }, change);

  it("is about the plan, the review or the client that is followed", () => {
    expect(follows("plan", PLAN) && follows("review", REVIEW) && follows("client", CLIENT)).toBe(
      true,
    );
    expect(follows("plan", OTHER) || follows("review", OTHER)).toBe(false);
  });

  it("is about the meeting, and then about nobody's plan or review", () => {
    const met = { ...change, planId: null, reviewId: null, meetingId: OTHER };
    const concerns = (about: LiveTopic["about"], id: string) =>
      concernsTopic({ about, id, personId: CLIENT }, met);
    expect(concerns("meeting", OTHER) && concerns("client", CLIENT)).toBe(true);
    expect(concerns("meeting", PLAN) || concerns("plan", OTHER) || concerns("review", OTHER)).toBe(
      false,
    );
    expect(concerns("meetings", CLIENT)).toBe(true);
    expect(follows("meeting", REVIEW) || follows("meetings", CLIENT)).toBe(false);
  });

  it("is never about another client", () => {
    expect(follows("review", REVIEW, OTHER) || follows("client", OTHER, OTHER)).toBe(false);
  });

  it("is for everybody who follows the client when sharing has changed", () => {
    const shared = { ...change, planId: null, reviewId: null };
    expect([isOfSharing(shared), isOfSharing(change)]).toEqual([true, false]);
    for (const about of ["plan", "review", "client"] as const)
      expect(concernsTopic({ about, id: OTHER, personId: CLIENT }, shared)).toBe(true);
  });

  it("is for a client's page alone when they check in", () => {
    const checkedIn = { ...change, planId: null, reviewId: null, checkInId: OTHER };
    expect(isOfSharing(checkedIn)).toBe(false);
    const concerned = (["plan", "review", "client", "meeting", "meetings"] as const).filter(
      (about) => concernsTopic({ about, id: OTHER, personId: CLIENT }, checkedIn),
    );
    expect(concerned).toEqual(["client"]);
  });

  it("is for the list of the coach it is told of, but for meetings", () => {
    const list = (coachId: string, told: LiveChange = change) =>
      concernsTopic({ about: "clients", id: coachId, personId: coachId }, told);
    expect([list(COACH), list(OTHER), list(CLIENT)]).toEqual([true, false, false]);
    expect(list(COACH, { ...change, reviewId: null, meetingId: OTHER })).toBe(false);
    expect(list(COACH, { ...change, planId: null, reviewId: null })).toBe(true);
  });
});
