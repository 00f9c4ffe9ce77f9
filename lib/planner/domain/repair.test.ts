import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, arbitraryPlan, aSnapshot, q } from "@/db/testing/planner-samples";
import { conflictKey, findConflicts } from "./conflicts";
import { cheapestRepair, repaired } from "./repair";

const only = (plan: ReturnType<typeof aSnapshot>) => {
  const [conflict] = findConflicts(plan);
  if (!conflict) throw new Error("the sample has no conflict");
  return cheapestRepair(plan, conflict);
};

describe("cheapestRepair", () => {
  it("moves the lightest item out of a full quarter by one quarter", () => {
    const plan = aSnapshot([anItem({ id: "a", hours: 800 }), anItem({ id: "b", hours: 300 })]);
    expect(only(plan)).toEqual({
      kind: "move",
      itemId: "b",
      from: q("2027-Q1"),
      to: q("2027-Q2"),
    });
  });

  it("raises the capacity to exactly what is asked when no move helps", () => {
    const plan = aSnapshot([anItem({ id: "a", hours: 1001 })]);
    expect(only(plan)).toEqual({ kind: "raise capacity", to: 1001 });
    expect(only(aSnapshot([anItem({ id: "a", hours: 3001, quarters: 3 })]))).toEqual({
      kind: "raise capacity",
      to: 1001,
    });
  });

  it("moves a cost into the next year before it asks for money", () => {
    const items = ["a", "b"].map((id) =>
      anItem({ id, costMinor: 200_000, startsIn: q("2027-Q4") }),
    );
    expect(only(aSnapshot(items))).toMatchObject({ kind: "move", to: q("2028-Q1") });
    expect(only(aSnapshot([anItem({ id: "a", costMinor: 300_050 })]))).toEqual({
      kind: "raise budget",
      year: 0,
      to: 300_050,
    });
  });

  it("moves what starts before its prerequisite ends", () => {
    const plan = aSnapshot([
      anItem({ id: "a", quarters: 2 }),
      anItem({ id: "b", after: ["a"], startsIn: q("2027-Q2") }),
    ]);
    expect(only(plan)).toMatchObject({ kind: "move", itemId: "b", to: q("2027-Q3") });
  });

  it("cuts the link to what was dropped, and places what waits in the tray", () => {
    const after = anItem({ id: "b", after: ["a"], startsIn: q("2027-Q3") });
    const dropped = anItem({ id: "a", status: "dropped", droppedReason: "no" });
    expect(only(aSnapshot([dropped, after]))).toMatchObject({ kind: "unlink" });
    const waiting = anItem({ id: "a", startsIn: null });
    expect(only(aSnapshot([waiting, after]))).toMatchObject({ kind: "move", itemId: "a" });
  });

  it("always removes the conflict, and as a move or a raise adds none", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const found = findConflicts(plan);
        const known = new Set(found.map(conflictKey));
        for (const conflict of found) {
          const repair = cheapestRepair(plan, conflict);
          if (!repair) {
            expect(conflict.kind).toBe("cycle");
            continue;
          }
          const left = findConflicts(repaired(plan, repair)).map(conflictKey);
          expect(left).not.toContain(conflictKey(conflict));
          if (repair.kind !== "to tray")
            expect(left.filter((key) => !known.has(key) && !key.startsWith("cycle"))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
