import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, arbitraryPlan, aSnapshot, q } from "@/db/testing/planner-samples";
import { conflictKey, findConflicts } from "./conflicts";
import { PARTS } from "./load";
import type { PlanSnapshot } from "./plan";

const keysOf = (plan: PlanSnapshot) => findConflicts(plan).map(conflictKey);

describe("findConflicts", () => {
  it("names the quarter that asks too much, by how much, and what is in it", () => {
    const plan = aSnapshot([
      anItem({ id: "a", hours: 1200, quarters: 2 }),
      anItem({ id: "b", hours: 500, startsIn: q("2027-Q2") }),
    ]);
    expect(findConflicts(plan)).toEqual([
      { kind: "capacity", quarter: q("2027-Q2"), itemIds: ["a", "b"], amount: 100 * PARTS },
    ]);
  });

  it("adds thirds exactly: three thirds of a quarter's hours fit", () => {
    const thirds = ["a", "b", "c"].map((id) => anItem({ id, hours: 1000, quarters: 3 }));
    expect(findConflicts(aSnapshot(thirds))).toEqual([]);
    const over = [...thirds.slice(1), anItem({ id: "d", hours: 1001, quarters: 3 })];
    expect(findConflicts(aSnapshot(over))).toHaveLength(3);
  });

  it("counts money in the year of the first quarter", () => {
    const plan = aSnapshot([
      anItem({ id: "mba", costMinor: 300_001, startsIn: q("2027-Q4"), quarters: 8 }),
    ]);
    expect(findConflicts(plan)).toEqual([{ kind: "budget", year: 0, itemIds: ["mba"], amount: 1 }]);
  });

  it("wants a prerequisite to have ended, to be placed and not to be dropped", () => {
    const later = anItem({ id: "b", after: ["a"], startsIn: q("2027-Q2") });
    const found = (over: object) => findConflicts(aSnapshot([anItem({ id: "a", ...over }), later]));
    expect(found({})).toEqual([]);
    expect(found({ quarters: 2 })).toMatchObject([{ kind: "order", amount: 1 }]);
    expect(found({ startsIn: null })).toMatchObject([{ kind: "missing" }]);
    expect(found({ status: "dropped" })).toMatchObject([{ kind: "missing" }]);
    expect(found({ status: "done", startsIn: q("2030-Q1") })).toEqual([]);
  });

  it("knows eligibility, the horizon and circles", () => {
    expect(findConflicts(aSnapshot([anItem({ id: "a", earliestIn: q("2027-Q3") })]))).toMatchObject(
      [{ kind: "eligibility", amount: 2 }],
    );
    expect(
      findConflicts(aSnapshot([anItem({ id: "a", startsIn: q("2031-Q3"), quarters: 4 })])),
    ).toMatchObject([{ kind: "horizon", amount: 2 }]);
    const circle = [anItem({ id: "a", after: ["b"] }), anItem({ id: "b", after: ["a"] })];
    expect(keysOf(aSnapshot(circle))).toContain("cycle:a,b");
  });

  it("leaves history alone", () => {
    const done = anItem({ id: "a", hours: 9000, costMinor: 900_000, status: "done" });
    expect(findConflicts(aSnapshot([done]))).toEqual([]);
  });

  it("never finds more in a wider budget or capacity", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(2000), fc.nat(200_000), (plan, hours, money) => {
        const wider = {
          ...plan,
          hoursPerQuarter: plan.hoursPerQuarter + hours,
          budgetsMinor: plan.budgetsMinor.map((budget) => budget + money),
        };
        const before = new Set(keysOf(plan));
        expect(keysOf(wider).every((key) => before.has(key))).toBe(true);
      }),
    );
  });

  it("never finds more without an item, except that it is missing", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(6), (plan, at) => {
        const without = { ...plan, items: plan.items.filter((_, index) => index !== at) };
        const before = new Set(keysOf(plan));
        const added = findConflicts(without).filter((found) => !before.has(conflictKey(found)));
        const other = added.filter(({ kind }) => kind !== "missing" && kind !== "cycle");
        expect(other).toEqual([]);
        const circles = (of: PlanSnapshot) => keysOf(of).filter((key) => key.startsWith("cycle"));
        expect(circles(without).length).toBeLessThanOrEqual(circles(plan).length);
      }),
    );
  });

  it("shifts every conflict by a year when every date is shifted by a year", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const later = (quarter: number | null) => (quarter === null ? null : quarter + 4);
        const shifted: PlanSnapshot = {
          ...plan,
          startsIn: plan.startsIn + 4,
          items: plan.items.map((item) => ({
            ...item,
            startsIn: later(item.startsIn),
            earliestIn: later(item.earliestIn),
            doneIn: later(item.doneIn),
          })),
        };
        const expected = findConflicts(plan).map((found) =>
          "quarter" in found ? { ...found, quarter: found.quarter + 4 } : found,
        );
        expect(findConflicts(shifted)).toEqual(expected);
      }),
    );
  });
});
