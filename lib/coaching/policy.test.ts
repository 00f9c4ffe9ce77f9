import { describe, expect, it } from "vitest";
import { ACTORS, type ActorKind, type Resource, verbs } from "@/db/testing/matrix";
import type { Grant } from "@/lib/accounts/domain/grant";
import type { ReviewState } from "./domain/review";
import {
  canChangeMeeting,
  canComment,
  canEditComment,
  canEditSuggestion,
  canFollowClient,
  canFollowClients,
  canFollowMeetings,
  canFollowPlan,
  canGiveOutcome,
  canHearCheckIn,
  canHearSharing,
  canLeaveCohort,
  canPlaceInCohort,
  canReadComment,
  canReadReview,
  canReadSuggestion,
  canRemovePoint,
  canRequestReview,
  canResolveComment,
  canRunCohorts,
  canSeePlace,
  canStep,
  canStepSuggestion,
  canTickAction,
  type ReviewAccess,
} from "./policy";

const now = new Date("2027-03-01T12:00:00Z");
const before = new Date("2027-02-28T12:00:00Z");
const grant: Grant = {
  coachId: "ben",
  clientId: "ada",
  scope: "plan",
  coversFrom: null,
  expiresAt: null,
  revokedAt: null,
  endedAt: null,
};

const WHO: Readonly<Record<ActorKind, string>> = {
  owner: "ada",
  "other client": "cal",
  coach: "ben",
  "coach, other scope": "ben",
  "coach, revoked": "ben",
  "coach, ended": "ben",
  "stranger coach": "dee",
  admin: "eve",
};
const GRANTS: Readonly<Partial<Record<ActorKind, Partial<Grant>>>> = {
  "coach, other scope": { scope: "results" },
  "coach, revoked": { revokedAt: before },
  "coach, ended": { endedAt: before },
};
const as = (kind: ActorKind) => ({ userId: WHO[kind] });
const review = (kind: ActorKind, state: ReviewState): ReviewAccess => ({
  clientId: "ada",
  coachId: "ben",
  state,
  grants: [{ ...grant, ...GRANTS[kind] }],
});

const ROWS: readonly [Resource, ReviewState][] = [
  ["review, requested", "requested"],
  ["review, in review", "in review"],
  ["review, closed", "approved"],
  ["review, closed", "changes requested"],
  ["review, closed", "commented"],
];

describe.each(ROWS)("%s (%s)", (resource, state) => {
  it.each(ACTORS)("%s", (kind) => {
    const on = review(kind, state);
    const step = (event: "start" | "withdraw" | "dismiss") =>
      canStep(as(kind), on, { event, now }) && event;
    const may = [
      canReadReview(as(kind), on, now) && "read",
      step("withdraw"),
      step("start"),
      canComment(as(kind), on, now) && "comment",
      canGiveOutcome(as(kind), on, now) && "give-outcome",
      step("dismiss"),
    ];
    expect(may.filter(Boolean).join(" ")).toBe(verbs(resource, kind));
  });
});

describe.each([
  ["comment, pending", { authorId: "ben", isPending: true }, "in review"],
  ["comment, submitted", { authorId: "ben", isPending: false }, "commented"],
] as const)("%s", (resource, comment, state) => {
  it.each(ACTORS)("%s", (kind) => {
    const on = { ...review(kind, state), ...comment };
    const may = [
      canReadComment(as(kind), on, now) && "read",
      canEditComment(as(kind), on, now) && "edit",
      canResolveComment(as(kind), on, now) && "resolve",
    ];
    expect(may.filter(Boolean).join(" ")).toBe(verbs(resource, kind));
  });
});

describe.each([
  ["suggestion, pending", { authorId: "ben", suggestionState: "pending" }, "in review"],
  ["suggestion, open", { authorId: "ben", suggestionState: "open" }, "commented"],
] as const)("%s", (resource, suggestion, state) => {
  it.each(ACTORS)("%s", (kind) => {
    const on = { ...review(kind, state), ...suggestion };
    const may = [
      canReadSuggestion(as(kind), on, now) && "read",
      canEditSuggestion(as(kind), on, now) && "edit",
      ...(["accept", "reject", "withdraw"] as const).map(
        (event) => canStepSuggestion(as(kind), on, { event, now }) && event,
      ),
    ];
    expect(may.filter(Boolean).join(" ")).toBe(verbs(resource, kind));
  });
});

describe("place in a cohort", () => {
  it.each(ACTORS)("%s", (kind) => {
    const place = { clientId: "ada", grants: [{ ...grant, ...GRANTS[kind] }] };
    const may = [
      canSeePlace(as(kind), place, now) && "see",
      canPlaceInCohort(as(kind), place, now) && "place",
      canLeaveCohort(as(kind), place) && "leave",
    ];
    expect(may.filter(Boolean).join(" ")).toBe(verbs("place in a cohort", kind));
  });

  it("of cohorts as such is the operator's", () => {
    const person = { userId: "eve", timeZone: "UTC" };
    expect(canRunCohorts({ ...person, roles: ["client", "admin"] })).toBe(true);
    expect(canRunCohorts({ ...person, roles: ["client", "coach"] })).toBe(false);
  });
});

describe("following what is new", () => {
  it.each(ACTORS)("%s", (kind) => {
    const grants = [{ ...grant, ...GRANTS[kind] }];
    expect(canFollowPlan(as(kind), { clientId: "ada" })).toBe(kind === "owner");
    expect(canFollowClients(as(kind), { coachId: "ben" })).toBe(as(kind).userId === "ben");
    expect(canHearSharing(as(kind), { coachId: "ben" })).toBe(as(kind).userId === "ben");
    const held = [{ ...grant, scope: "check-ins" as const, ...GRANTS[kind] }];
    const told = { coachId: "ben", grants: held };
    expect(canHearCheckIn(as(kind), told, now)).toBe(kind === "coach");
    expect(canHearCheckIn(as(kind), { ...told, coachId: "cleo" }, now)).toBe(false);
    expect(canHearCheckIn(as(kind), { ...told, grants }, now)).toBe(false);
    // Meetings ask for no scope, only for working together: whoever that is at present.
    const met = { clientId: "ada", coachIds: [null, "cleo"] };
    expect(canFollowMeetings(as(kind), met)).toBe(kind === "owner");
    expect(canFollowMeetings(as(kind), { ...met, coachIds: [as(kind).userId] })).toBe(true);
    expect(canFollowClient(as(kind), met)).toBe(false);
    const engaged = { ...met, coachIds: [as(kind).userId] };
    expect(canFollowClient(as(kind), engaged)).toBe(kind !== "owner");
  });
});

describe("canRequestReview", () => {
  const asked = { clientId: "ada", coachId: "ben", grants: [grant] };
  it.each(ACTORS)("%s", (kind) => {
    const on = { ...asked, grants: [{ ...grant, ...GRANTS[kind] }] };
    expect(canRequestReview(as(kind), on, now)).toBe(kind === "owner");
  });

  it("needs a coach who may see the plan, and is never oneself", () => {
    const closed = { ...asked, grants: [{ ...grant, revokedAt: before }] };
    expect(canRequestReview(as("owner"), closed, now)).toBe(false);
    const self = { ...asked, coachId: "ada", grants: [{ ...grant, coachId: "ada" }] };
    expect(canRequestReview(as("owner"), self, now)).toBe(false);
  });
});

describe("what is done with a meeting", () => {
  const meeting = { clientId: "ada", coachId: "ben", isActive: true };
  const over = { ...meeting, isActive: false };
  const [ada, ben, dee] = [{ userId: "ada" }, { userId: "ben" }, { userId: "dee" }];
  const cells = (check: (actor: { userId: string }) => boolean) => [ada, ben, dee].map(check);

  it("is changed by either side while they work together", () => {
    expect(cells((actor) => canChangeMeeting(actor, meeting))).toEqual([true, true, false]);
    expect(cells((actor) => canChangeMeeting(actor, over))).toEqual([false, false, false]);
  });

  it("loses a point of its agenda by who put it there", () => {
    const mine = (authorId: string | null, on = meeting) =>
      cells((actor) => canRemovePoint(actor, { ...on, authorId }));
    expect(mine("ada")).toEqual([true, false, false]);
    expect(mine("ben")).toEqual([false, true, false]);
    expect(mine("dee")).toEqual([false, false, false]);
    expect(mine(null)).toEqual([false, false, false]);
    expect(mine("ben", over)).toEqual([false, false, false]);
  });

  it("leaves to tick off afterwards only what the client undertook themselves", () => {
    const ticks = (who: "client" | "coach", on = meeting) =>
      cells((actor) => canTickAction(actor, { ...on, who }));
    expect(ticks("client")).toEqual([true, true, false]);
    expect(ticks("coach")).toEqual([true, true, false]);
    expect(ticks("client", over)).toEqual([true, false, false]);
    expect(ticks("coach", over)).toEqual([false, false, false]);
  });
});
