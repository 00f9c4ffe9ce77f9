import { expect, it } from "vitest";
import { anItem, q } from "@/db/testing/planner-samples";
import { eligibleFrom, entryNeeds } from "./entry-needs";

const entry = {
  named: [
    { id: "e1", seedKey: "cisa", name: "CISA" },
    { id: "e2", seedKey: "cism", name: "CISM" },
  ],
  prerequisites: [
    { kind: "credential", name: "CISA", seedKey: "cisa", grade: null },
    { kind: "credential", name: "CISM or so", seedKey: "cism", grade: null },
    { kind: "credential", name: "A licence", seedKey: null, grade: null },
    { kind: "experience", years: 3, grade: null },
    { kind: "experience", years: 5, grade: null },
    { kind: "education", name: "A degree", grade: null },
  ],
} as const;

it("finds in the plan what is asked, and says what is not there", () => {
  const items = [
    anItem({ id: "a", credentialId: "e1" }),
    anItem({ id: "b", credentialId: "e2", status: "dropped", droppedReason: "no" }),
  ];
  const needs = entryNeeds(entry, items);
  expect(needs).toMatchObject({
    after: ["a"],
    missing: [
      { name: "CISM", entryId: "e2" },
      { name: "A licence", entryId: null },
    ],
    years: 5,
  });
  expect(needs.other[0]).toContain("A degree");
});

it("knows from which quarter on the years are there", () => {
  const today = q("2027-Q2");
  expect(eligibleFrom({ years: 5, have: 3 }, today)).toBe(q("2029-Q2"));
  expect(eligibleFrom({ years: 5, have: 4.5 }, today)).toBe(q("2027-Q4"));
  expect(eligibleFrom({ years: 5, have: 5 }, today)).toBeNull();
});
