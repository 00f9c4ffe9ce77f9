import { describe, expect, it } from "vitest";
import { ACTORS, type ActorKind, verbs } from "@/db/testing/matrix";
import type { Grant } from "@/lib/accounts/domain/grant";
import { canAnswer, canCalibrate, canViewResponses, canViewResult } from "./policy";

const NOW = new Date("2027-03-01T12:00:00Z");
const BEFORE = new Date("2027-02-01T12:00:00Z");
const startedAt = new Date("2027-02-15T12:00:00Z");

const grant = (coachId: string, over: Partial<Grant> = {}): Grant => ({
  coachId,
  clientId: "ada",
  scope: "results",
  coversFrom: null,
  expiresAt: null,
  revokedAt: null,
  endedAt: null,
  ...over,
});

const CAST: Record<ActorKind, string> = {
  owner: "ada",
  "other client": "cal",
  coach: "ben",
  "coach, other scope": "dee",
  "coach, revoked": "eve",
  "coach, ended": "fay",
  "stranger coach": "gus",
  admin: "hal",
};

const grantsOf = (scope: "results" | "responses"): Grant[] => [
  grant(CAST.coach, { scope }),
  grant(CAST["coach, other scope"], { scope: "plan" }),
  grant(CAST["coach, revoked"], { scope, revokedAt: BEFORE }),
  grant(CAST["coach, ended"], { scope, endedAt: BEFORE }),
  grant(CAST["stranger coach"], { scope, clientId: "zoe", coachId: "zed" }),
];

describe.each(ACTORS)("%s", (kind) => {
  const actor = { userId: CAST[kind] };

  it("sees results as the matrix says", () => {
    const sitting = { clientId: "ada", startedAt, grants: grantsOf("results") };
    expect(canViewResult(actor, sitting, NOW) ? "read" : "").toBe(verbs("results", kind));
  });

  it("sees single answers as the matrix says", () => {
    const sitting = { clientId: "ada", startedAt, grants: grantsOf("responses") };
    expect(canViewResponses(actor, sitting, NOW) ? "read" : "").toBe(verbs("responses", kind));
  });

  it("answers only as the owner", () => {
    expect(canAnswer(actor, { clientId: "ada" })).toBe(kind === "owner");
  });
});

it("keeps what was made before the grant's reach from a coach", () => {
  const later = grant("ben", { coversFrom: new Date("2027-02-20T00:00:00Z") });
  const sitting = { clientId: "ada", startedAt, grants: [later] };
  expect(canViewResult({ userId: "ben" }, sitting, NOW)).toBe(false);
});

it("does not open answers to a coach who holds results alone", () => {
  const sitting = { clientId: "ada", startedAt, grants: [grant("ben")] };
  expect(canViewResponses({ userId: "ben" }, sitting, NOW)).toBe(false);
});

it.each([
  [["client"], false],
  [["client", "coach"], false],
  [["client", "admin"], true],
] as const)("lets %s calibrate: %s", (roles, may) => {
  expect(canCalibrate({ userId: "ada", roles, timeZone: "UTC" })).toBe(may);
});
