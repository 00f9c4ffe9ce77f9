import { describe, expect, it } from "vitest";
import { ACTORS, type ActorKind, verbs } from "@/db/testing/matrix";
import type { Invitation } from "./domain/invitation";
import {
  canAnswerInvitation,
  canChangeConsent,
  canEndEngagement,
  canHandleNotification,
  canInvite,
  canSeeEngagement,
  canWithdrawInvitation,
} from "./policy";

const now = new Date("2027-03-01T12:00:00Z");
const before = new Date("2027-02-28T12:00:00Z");
const after = new Date("2027-03-02T12:00:00Z");

const WHO: Readonly<Record<ActorKind, { userId: string; email: string }>> = {
  owner: { userId: "ada", email: "ada@example.test" },
  "other client": { userId: "cal", email: "cal@example.test" },
  coach: { userId: "ben", email: "ben@example.test" },
  "coach, other scope": { userId: "ben", email: "ben@example.test" },
  "coach, revoked": { userId: "ben", email: "ben@example.test" },
  "coach, ended": { userId: "ben", email: "ben@example.test" },
  "stranger coach": { userId: "dee", email: "dee@example.test" },
  admin: { userId: "eve", email: "eve@example.test" },
};

it.each(ACTORS)("an engagement: %s", (kind) => {
  const engagement = {
    clientId: "ada",
    coachId: "ben",
    endedAt: kind === "coach, ended" ? before : null,
  };
  const may = [
    canSeeEngagement(WHO[kind], engagement) && "see",
    canChangeConsent(WHO[kind], engagement) && "change-consent",
    canEndEngagement(WHO[kind], engagement) && "end",
  ];
  expect(may.filter(Boolean).join(" ")).toBe(verbs("engagement", kind));
});

it.each(ACTORS)("a notification of Ada's: %s", (kind) => {
  const may = canHandleNotification(WHO[kind], { userId: "ada" });
  expect(may ? "read mark remove" : "").toBe(verbs("notification", kind));
});

it("leaves an ended engagement as it is, for its client too", () => {
  const ended = { clientId: "ada", coachId: "ben", endedAt: before };
  expect(canChangeConsent(WHO.owner, ended)).toBe(false);
  expect(canEndEngagement(WHO.owner, ended)).toBe(false);
});

describe("an invitation to Ben", () => {
  const invitation: Invitation = {
    clientId: "ada",
    email: "ben@example.test",
    state: "pending",
    expiresAt: after,
  };

  it.each(ACTORS)("%s", (kind) => {
    const may = [
      canAnswerInvitation(WHO[kind], invitation, now) && "answer",
      canWithdrawInvitation(WHO[kind], invitation) && "withdraw",
    ];
    const expected = WHO[kind].userId === "ben" ? "answer" : kind === "owner" ? "withdraw" : "";
    expect(may.filter(Boolean).join(" ")).toBe(expected);
  });

  it.each<Partial<Invitation>>([
    { state: "accepted" },
    { state: "declined" },
    { state: "withdrawn" },
    { expiresAt: now },
  ])("is not answered any more when %o", (over) => {
    expect(canAnswerInvitation(WHO.coach, { ...invitation, ...over }, now)).toBe(false);
  });

  it("never makes somebody their own coach, whatever address they invited", () => {
    const own = { ...invitation, clientId: "ben" };
    expect(canAnswerInvitation(WHO.coach, own, now)).toBe(false);
    expect(canInvite(WHO.coach, "ben@example.test")).toBe(false);
    expect(canInvite(WHO.owner, "ben@example.test")).toBe(true);
  });
});
