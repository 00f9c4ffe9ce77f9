import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, arbitraryPlan, aSnapshot, q } from "@/db/testing/planner-samples";
import { findConflicts } from "./conflicts";
import { FOLLOW_RULES, type FollowRule, followMove } from "./follow-move";
import { HORIZON, type PlanItem } from "./plan";

const [cism, talk, book] = [
  anItem({ id: "cism", startsIn: q("2027-Q1"), quarters: 2 }),
  anItem({ id: "talk", startsIn: q("2027-Q4"), after: ["cism"] }),
  anItem({ id: "book", startsIn: q("2028-Q1"), after: ["talk", "cism"] }),
];
const moving = (startsIn: number, rule: FollowRule, others: PlanItem[] = [talk, book]) => {
  const board = aSnapshot([{ ...cism, startsIn }, ...others]);
  return Object.fromEntries(followMove(board, cism, rule));
};

describe("followMove", () => {
  it("leaves everything where it is, unless asked", () => {
    expect(moving(q("2029-Q1"), "stay")).toEqual({});
  });

  it("moves only what would overlap, and what that pushes", () => {
    expect(moving(q("2027-Q2"), "overlap")).toEqual({});
    expect(moving(q("2027-Q3"), "overlap")).toEqual({ talk: q("2028-Q1"), book: q("2028-Q2") });
  });

  it("keeps the gaps, forward and back", () => {
    expect(moving(q("2027-Q2"), "gap")).toEqual({ talk: q("2028-Q1"), book: q("2028-Q2") });
    const early = [{ ...talk, startsIn: q("2028-Q1") }, book].map((item) => ({ ...item }));
    const board = aSnapshot([cism, ...early]);
    const later = { ...cism, startsIn: q("2027-Q2") };
    expect(Object.fromEntries(followMove(board, later, "gap"))).toEqual({
      talk: q("2027-Q4"),
      book: q("2027-Q4"),
    });
  });

  it("lets what has begun, what is dropped and what has no room stay", () => {
    const begun = { ...talk, status: "in progress" as const };
    expect(moving(q("2027-Q4"), "overlap", [begun])).toEqual({});
    const long = { ...talk, quarters: 17 };
    expect(moving(q("2028-Q1"), "overlap", [long, { ...book, after: ["talk"] }])).toEqual({});
  });

  it("never leaves the five years, and never leaves an overlap where there is room", () => {
    const sound = arbitraryPlan.filter(
      (plan) => !findConflicts(plan).some(({ kind }) => kind === "cycle"),
    );
    fc.assert(
      fc.property(sound, fc.constantFrom(...FOLLOW_RULES), fc.nat(19), (plan, rule, at) => {
        const item = plan.items.find(({ status, startsIn }) => status === "planned" && startsIn);
        if (!item) return;
        const items = plan.items.map((one) =>
          one.id === item.id ? { ...one, startsIn: plan.startsIn + at } : one,
        );
        const starts = followMove({ ...plan, items }, item, rule);
        for (const [id, start] of starts) {
          const { quarters = 0 } = items.find((one) => one.id === id) ?? {};
          expect(start).toBeGreaterThanOrEqual(plan.startsIn);
          expect(start + quarters).toBeLessThanOrEqual(plan.startsIn + HORIZON);
        }
        const after = {
          ...plan,
          items: items.map((one) => ({ ...one, startsIn: starts.get(one.id) ?? one.startsIn })),
        };
        if (rule !== "overlap") return;
        const late = findConflicts(after).filter(
          (found) => found.kind === "order" && found.itemIds.some((id) => starts.has(id)),
        );
        expect(
          late.filter(
            (found) =>
              found.kind === "order" &&
              (starts.has(found.prerequisiteId) || found.prerequisiteId === item.id),
          ),
        ).toEqual([]);
      }),
    );
  });
});
