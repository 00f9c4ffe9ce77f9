import { expect, it } from "vitest";
import type { Grant } from "@/lib/accounts/domain/grant";
import { canEditPlan, canViewEvidence, canViewNote, canViewPlan, canViewRevision } from "./policy";

const now = new Date("2027-05-10T12:00:00Z");
const grant = (coachId: string, over: Partial<Grant> = {}): Grant => ({
  coachId,
  clientId: "ada",
  scope: "plan",
  coversFrom: null,
  expiresAt: null,
  revokedAt: null,
  endedAt: null,
  ...over,
});
const plan = {
  clientId: "ada",
  createdAt: new Date("2027-01-01T00:00:00Z"),
  grants: [
    grant("ben"),
    grant("fay", { scope: "results" }),
    grant("gus", { revokedAt: now }),
    grant("hal", { expiresAt: now }),
    grant("ida", { endedAt: now }),
    grant("jo", { coversFrom: new Date("2027-03-01T00:00:00Z") }),
  ],
};

it.each([
  ["its owner", "ada", "view edit revision"],
  ["a coach with the scope", "ben", "view revision"],
  ["a coach with another scope", "fay", ""],
  ["a coach whose grant was taken back", "gus", ""],
  ["a coach whose grant ran out", "hal", ""],
  ["a coach whose engagement ended", "ida", ""],
  ["a coach who sees what was made later", "jo", "view"],
  ["anybody else, admins included", "eve", ""],
])("%s (%s) may: %s", (_who, userId, may) => {
  const actor = { userId };
  const allowed = [
    canViewPlan(actor, plan, now) && "view",
    canEditPlan(actor, plan) && "edit",
    canViewRevision(actor, plan, now) && "revision",
  ];
  expect(allowed.filter(Boolean).join(" ")).toBe(may);
});

// What is shown and what is noted each have a scope of their own: the plan's opens neither.
it.each([
  ["evidence", canViewEvidence],
  ["check-ins", canViewNote],
] as const)("%s is its owner's, and a coach's by that scope", (scope, may) => {
  const thing = {
    ...plan,
    grants: [
      grant("ben", { scope }),
      grant("fay"),
      grant("gus", { scope, revokedAt: now }),
      grant("jo", { scope, coversFrom: new Date("2027-03-01T00:00:00Z") }),
    ],
  };
  const allowed = ["ada", "ben", "fay", "gus", "jo", "eve"].filter((userId) =>
    may({ userId }, thing, now),
  );
  expect(allowed).toEqual(["ada", "ben"]);
});
