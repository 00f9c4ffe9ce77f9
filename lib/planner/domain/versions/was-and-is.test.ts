import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, arbitraryPlan, aSnapshot, q } from "@/db/testing/planner-samples";
import { diffPlans } from "@/lib/planner/domain/diff-plans";
import { wasAndIs } from "./was-and-is";

describe("wasAndIs", () => {
  it("shows where each item lay and lies, the earliest first", () => {
    const before = aSnapshot([
      anItem({ id: "moved", title: "CISM", startsIn: q("2028-Q2") }),
      anItem({ id: "gone", title: "MBA", startsIn: q("2027-Q1"), quarters: 8 }),
      anItem({ id: "same", title: "Talk", startsIn: q("2027-Q1") }),
      anItem({ id: "dropped", title: "PMP", startsIn: q("2029-Q1") }),
    ]);
    const after = aSnapshot([
      anItem({ id: "moved", title: "CISM again", startsIn: q("2027-Q4") }),
      anItem({ id: "same", title: "Speech", startsIn: q("2027-Q1") }),
      anItem({ id: "dropped", title: "PMP", startsIn: q("2029-Q1"), status: "dropped" }),
      anItem({ id: "new", title: "CISA", startsIn: q("2030-Q1"), quarters: 2 }),
      anItem({ id: "tray", title: "Later", startsIn: null }),
    ]);
    expect(wasAndIs(before, after)).toEqual([
      { id: "gone", title: "MBA", was: { startsIn: q("2027-Q1"), quarters: 8 }, is: null },
      {
        ...{ id: "moved", title: "CISM again" },
        was: { startsIn: q("2028-Q2"), quarters: 1 },
        is: { startsIn: q("2027-Q4"), quarters: 1 },
      },
      { id: "dropped", title: "PMP", was: { startsIn: q("2029-Q1"), quarters: 1 }, is: null },
      { id: "new", title: "CISA", was: null, is: { startsIn: q("2030-Q1"), quarters: 2 } },
    ]);
  });

  it("is empty for a plan and itself, names each item once, and reads backwards", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (a, b) => {
        expect(wasAndIs(a, a)).toEqual([]);
        const there = wasAndIs(a, b);
        expect(new Set(there.map(({ id }) => id)).size).toBe(there.length);
        const back = new Map(wasAndIs(b, a).map((one) => [one.id, one]));
        expect(back.size).toBe(there.length);
        for (const { id, was, is } of there)
          expect(back.get(id)).toMatchObject({ was: is, is: was });
      }),
    );
  });

  it("knows of nothing that the words do not", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (a, b) => {
        const told = new Set(
          diffPlans(a, b).flatMap((change) =>
            "itemId" in change ? [change.itemId] : "item" in change ? [change.item.id] : [],
          ),
        );
        for (const { id } of wasAndIs(a, b)) expect(told).toContain(id);
      }),
    );
  });
});
