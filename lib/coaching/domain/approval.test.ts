import { describe, expect, it } from "vitest";
import { anItem, aSnapshot, q } from "@/db/testing/planner-samples";
import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { approval } from "./approval";
import { changesBetween } from "./changes-between";
import { REVIEW_STATES } from "./review";

const item = anItem({
  id: "cism",
  kind: "certification",
  title: "CISM",
  startsIn: q("2028-Q2"),
  hours: 1000,
  costMinor: 80_000,
});
const plan = aSnapshot([item], { targetRole: "Principal engineer" });
const withItem = (over: Partial<PlanItem>): PlanSnapshot => ({
  ...plan,
  items: [{ ...item, ...over }],
});

describe("an approval", () => {
  it.each<[string, PlanSnapshot, "standing" | "stale"]>([
    ["nothing changed", plan, "standing"],
    ["an item moved by one quarter", withItem({ startsIn: 8114 }), "standing"],
    ["an item moved by two", withItem({ startsIn: 8115 }), "stale"],
    ["cost up by 9 %", withItem({ costMinor: 87_200 }), "standing"],
    ["cost up by 10 %", withItem({ costMinor: 88_000 }), "stale"],
    ["an item renamed", withItem({ title: "CISM exam" }), "standing"],
    ["an item done", withItem({ status: "done", doneIn: 8113 }), "standing"],
    ["an item dropped", withItem({ status: "dropped", droppedReason: "Too dear" }), "stale"],
    ["an item deleted", { ...plan, items: [] }, "stale"],
    ["an item added", { ...plan, items: [item, { ...item, id: "mba" }] }, "stale"],
    ["another target role", { ...plan, targetRole: "Head of security" }, "stale"],
    ["another path", { ...plan, path: "hybrid" }, "stale"],
    ["another capacity", { ...plan, hoursPerQuarter: 640 }, "stale"],
    ["another budget", { ...plan, budgetsMinor: [1, 1, 1, 1, 1] }, "stale"],
    ["another title", { ...plan, title: "Plan A" }, "standing"],
  ])("%s", (_what, now, expected) => {
    expect(approval("approved", changesBetween(plan, now)).kind).toBe(expected);
  });

  it("names what made it stale, in words, and nothing else", () => {
    const now = { ...withItem({ startsIn: 8110, title: "CISM exam" }), targetRole: "CISO" };
    const stale = approval("approved", changesBetween(plan, now));
    expect(stale.kind === "stale" && stale.because.map(({ words }) => words)).toEqual([
      "target role changed from Principal engineer to CISO",
      "CISM moved from 2028-Q2 to 2027-Q3",
    ]);
  });

  it("is what only an approved review has", () => {
    for (const state of REVIEW_STATES)
      expect(approval(state, []).kind).toBe(state === "approved" ? "standing" : "none");
  });
});

it("says nothing of items that only changed places in a list", () => {
  expect(changesBetween(plan, withItem({ position: 7 }))).toEqual([]);
});
