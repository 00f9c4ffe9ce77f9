import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, arbitraryPlan, aSnapshot, q } from "@/db/testing/planner-samples";
import { applyChanges } from "./apply-changes";
import { ITEM_CHANGES, PLAN_CHANGES } from "./change";
import { changeWords } from "./change-words";
import { diffPlans } from "./diff-plans";
import { invertChanges } from "./invert-changes";
import { isMaterial } from "./is-material";
import type { PlanSnapshot } from "./plan";

const words = (a: PlanSnapshot, b: PlanSnapshot) => {
  const titles = new Map([...a.items, ...b.items].map(({ id, title }) => [id, title]));
  return diffPlans(a, b).map((change) => changeWords(change, { currency: b.currency, titles }));
};
const material = (a: PlanSnapshot, b: PlanSnapshot) => diffPlans(a, b).some(isMaterial);

describe("diffPlans", () => {
  it("is empty between a plan and itself", () => {
    fc.assert(fc.property(arbitraryPlan, (plan) => void expect(diffPlans(plan, plan)).toEqual([])));
  });

  it("is total: applied to the one it gives the other, and back again", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (a, b) => {
        const changes = diffPlans(a, b);
        expect(applyChanges(a, changes)).toEqual(b);
        expect(applyChanges(b, invertChanges(changes))).toEqual(a);
      }),
      { numRuns: 300 },
    );
  });

  it("sets a name that runs from right to left apart from the words around it", () => {
    const title = "قيادة الفريق";
    const moved = (startsIn: number) => aSnapshot([anItem({ id: "a", title, startsIn })]);
    expect(words(moved(q("2027-Q1")), moved(q("2027-Q3")))).toEqual([
      `\u2068${title}\u2069 moved from 2027-Q1 to 2027-Q3`,
    ]);
  });

  it("survives being kept as JSON", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (a, b) => {
        const kept = JSON.parse(JSON.stringify(diffPlans(a, b)));
        expect(applyChanges(a, kept)).toEqual(b);
      }),
    );
  });

  it("names each item at most once per kind", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (a, b) => {
        const named = diffPlans(a, b).flatMap((change) =>
          "itemId" in change ? [`${change.kind} ${change.itemId}`] : [],
        );
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  it("speaks about every field", () => {
    const spoken = [...Object.values(ITEM_CHANGES), ["id"]].flat().sort();
    expect(spoken).toEqual(Object.keys(anItem({ id: "a" })).sort());
    const ofPlan = [...Object.values(PLAN_CHANGES), ["items"]].flat().sort();
    expect(ofPlan).toEqual(Object.keys(aSnapshot()).sort());
  });

  it("says it in words", () => {
    const cism = anItem({ id: "c", title: "CISM", startsIn: q("2028-Q2"), hours: 1200 });
    const mba = anItem({ id: "m", title: "MBA" });
    const a = aSnapshot([cism, mba]);
    const b = aSnapshot(
      [
        { ...cism, startsIn: q("2027-Q4"), hours: 1500, after: ["m"], targetIn: q("2028-Q1") },
        { ...mba, status: "dropped", droppedReason: "too dear" },
        anItem({ id: "n", title: "Talk", startsIn: null }),
      ],
      { budgetsMinor: a.budgetsMinor.map((x) => x + 120_000), targetRole: "CISO" },
    );
    expect(words(a, b)).toEqual([
      "target role changed from Staff Engineer to CISO",
      "budget +USD 1,200 a year",
      "Talk added to the tray",
      "CISM moved from 2028-Q2 to 2027-Q4",
      "CISM re-estimated: 120 h to 150 h",
      "CISM now comes after MBA",
      "CISM now wished for in 2028-Q1",
      "MBA dropped: too dear",
    ]);
    expect(words(b, a)).toContain("MBA taken up again");
  });

  it("says another target occupation by its title, or by its code where no release knows it", () => {
    const a = aSnapshot([], { targetOccupation: "11-3021.00" });
    const b = aSnapshot([], { targetOccupation: "15-9999.00" });
    const occupations = new Map([["11-3021.00", "Computer and Information Systems Managers"]]);
    const said = (from: PlanSnapshot, to: PlanSnapshot) =>
      diffPlans(from, to).map((change) =>
        changeWords(change, { currency: "USD", titles: new Map(), occupations }),
      );
    expect(said(a, b)).toEqual([
      "target occupation changed from Computer and Information Systems Managers to 15-9999.00",
    ]);
    expect(said(a, aSnapshot())).toEqual([
      "target occupation changed from Computer and Information Systems Managers to none",
    ]);
    expect(said(a, { ...b, targetRole: "CTO" })).toEqual([
      "target role changed from Staff Engineer to CTO",
    ]);
  });

  it("has words without holes for any change", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (a, b) => {
        for (const line of words(a, b)) expect(line).not.toMatch(/undefined|NaN|null/);
      }),
    );
  });
});

describe("isMaterial", () => {
  const item = anItem({ id: "a", hours: 100, costMinor: 1000, quarters: 2 });
  const plan = aSnapshot([item]);
  const changed = (over: object) => material(plan, aSnapshot([{ ...item, ...over }]));

  it.each([
    ["moved by one quarter", { startsIn: q("2027-Q2") }, false],
    ["moved by two", { startsIn: q("2027-Q3") }, true],
    ["longer by two", { quarters: 4 }, true],
    ["into the tray", { startsIn: null }, true],
    ["hours by 9 %", { hours: 109 }, false],
    ["hours by 10 %", { hours: 90 }, true],
    ["cost by 10 %", { costMinor: 1100 }, true],
    ["renamed", { title: "b" }, false],
    ["done", { status: "done", doneIn: q("2027-Q1") }, false],
    ["dropped", { status: "dropped", droppedReason: "no" }, true],
    ["other notes", { notes: "b" }, false],
  ])("%s: %o is %s", (_name, over, expected) => expect(changed(over)).toBe(expected));

  it.each([
    ["target", { targetRole: "CTO" }, true],
    ["occupation aimed at", { targetOccupation: "11-3021.00" }, true],
    ["path", { path: "hybrid" }, true],
    ["capacity", { hoursPerQuarter: 1001 }, true],
    ["budget", { budgetsMinor: [1, 1, 1, 1, 1] }, true],
    ["title", { title: "Other" }, false],
  ] as const)("a changed %s", (_name, over, expected) =>
    expect(material(plan, aSnapshot([item], over))).toBe(expected),
  );

  it("an item added or deleted", () => {
    expect(material(plan, aSnapshot([]))).toBe(true);
    expect(material(aSnapshot([]), plan)).toBe(true);
  });
});
