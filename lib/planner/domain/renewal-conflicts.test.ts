import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, arbitraryPlan, aSnapshot, q } from "@/db/testing/planner-samples";
import { conflictWords, repairWords } from "./conflict-words";
import { conflictKey, findConflicts } from "./conflicts";
import type { RenewalDue } from "./credits/renewal-dates";
import { PARTS } from "./load";
import { cheapestRepair, repaired } from "./repair";

const due = (quarter: number, title = "CISA"): RenewalDue => ({
  id: `${title} ${quarter}`,
  title,
  date: "2027-01-31",
  quarter,
  heldId: "a",
  itemId: null,
});
const START = q("2027-Q1");
const keys = (...given: Parameters<typeof findConflicts>) =>
  findConflicts(...given).map(conflictKey);

describe("a renewal that falls due in a full quarter", () => {
  const full = aSnapshot([anItem({ id: "a", title: "A course", hours: 995 })]);

  it("is named with what fills the quarter, and repaired by the one move that makes room", () => {
    const renewals = [due(START), due(START, "CISM")];
    const [conflict] = findConflicts(full, renewals);
    expect(conflict).toEqual({
      ...{ kind: "renewal", quarter: START, titles: ["CISA", "CISM"], itemIds: ["a"] },
      amount: 5 * PARTS,
    });
    if (!conflict) return;
    expect(conflictWords(full, conflict)).toBe(
      "CISA and CISM fall due in 2027-Q1, which is full: A course.",
    );
    const repair = cheapestRepair(full, conflict, renewals);
    expect(repair && repairWords(full, repair)).toBe("Move A course to 2027-Q2");
    expect(repair && findConflicts(repaired(full, repair), renewals)).toEqual([]);
  });

  it("raises the hours where nothing may be moved", () => {
    const begun = aSnapshot([anItem({ id: "a", hours: 995, status: "in progress" })]);
    const [conflict] = findConflicts(begun, [due(START)]);
    const repair = conflict && cheapestRepair(begun, conflict, [due(START)]);
    expect(repair).toEqual({ kind: "raise capacity", to: 1005 });
    expect(repair && findConflicts(repaired(begun, repair), [due(START)])).toEqual([]);
  });

  it("is none where an hour is free, in another quarter, or where only history fills it", () => {
    expect(keys(aSnapshot([anItem({ id: "a", hours: 990 })]), [due(START)])).toEqual([]);
    expect(keys(full, [due(START + 1)])).toEqual([]);
    expect(
      keys(aSnapshot([anItem({ id: "a", hours: 995, status: "done" })]), [due(START)]),
    ).toEqual([]);
  });
});

describe("with renewals in every quarter", () => {
  const everywhere = (startsIn: number) => Array.from({ length: 20 }, (_, n) => due(startsIn + n));

  const renewalsOf = (plan: Parameters<typeof findConflicts>[0]) =>
    keys(plan, everywhere(plan.startsIn)).filter((key) => key.startsWith("renewal"));

  it("more hours never add one, and neither does removing an item", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(2000), fc.nat(), (plan, more, at) => {
        const known = renewalsOf(plan);
        const wider = { ...plan, hoursPerQuarter: plan.hoursPerQuarter + more };
        const items = plan.items.filter((_, n) => n !== at % Math.max(1, plan.items.length));
        for (const changed of [wider, { ...plan, items }])
          expect(renewalsOf(changed).filter((key) => !known.includes(key))).toEqual([]);
      }),
    );
  });

  it("a year later everything is a year later", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const moved = {
          ...plan,
          startsIn: plan.startsIn + 4,
          items: plan.items.map((item) => ({
            ...item,
            startsIn: item.startsIn === null ? null : item.startsIn + 4,
            earliestIn: item.earliestIn === null ? null : item.earliestIn + 4,
          })),
        };
        const quarters = (...given: Parameters<typeof findConflicts>) =>
          findConflicts(...given).flatMap((one) => (one.kind === "renewal" ? [one.quarter] : []));
        expect(quarters(moved, everywhere(moved.startsIn))).toEqual(
          quarters(plan, everywhere(plan.startsIn)).map((quarter) => quarter + 4),
        );
      }),
    );
  });
});
