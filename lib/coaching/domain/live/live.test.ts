import { describe, expect, it } from "vitest";
import { type LiveChange, readLiveChange } from "./live-change";
import { concernsTopic, readLiveTopic } from "./live-topic";

const CLIENT = "00000000-0000-4000-8000-00000000000c";
const PLAN = "00000000-0000-4000-8000-00000000000a";
const REVIEW = "00000000-0000-4000-8000-00000000000b";
const OTHER = "00000000-0000-4000-8000-00000000000d";

describe("readLiveChange", () => {
  it("reads what the database tells", () => {
    const told = { client: CLIENT, plan: PLAN, review: REVIEW, by: null };
    expect(readLiveChange(JSON.stringify(told))).toEqual({
      clientId: CLIENT,
      planId: PLAN,
      reviewId: REVIEW,
      meetingId: null,
      by: null,
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
  it("knows five kinds, by an id in small letters", () => {
    for (const about of ["plan", "review", "client", "meeting", "meetings"])
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
    clientId: CLIENT,
    planId: PLAN,
    reviewId: REVIEW,
    meetingId: null,
    by: null,
  };
  const follows = (
    about: "plan" | "review" | "client" | "meeting" | "meetings",
    id: string,
    clientId = CLIENT,
  ) => concernsTopic({ about, id, clientId }, change);

  it("is about the plan, the review or the client that is followed", () => {
    expect(follows("plan", PLAN) && follows("review", REVIEW) && follows("client", CLIENT)).toBe(
      true,
    );
    expect(follows("plan", OTHER) || follows("review", OTHER)).toBe(false);
  });

  it("is about the meeting, and then about nobody's plan or review", () => {
    const met = { ...change, planId: null, reviewId: null, meetingId: OTHER };
    const concerns = (about: "plan" | "review" | "client" | "meeting" | "meetings", id: string) =>
      concernsTopic({ about, id, clientId: CLIENT }, met);
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
    for (const about of ["plan", "review", "client"] as const)
      expect(concernsTopic({ about, id: OTHER, clientId: CLIENT }, shared)).toBe(true);
  });
});
