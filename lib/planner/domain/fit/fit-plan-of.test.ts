import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, arbitraryPlan, aSnapshot, q } from "@/db/testing/planner-samples";
import { findConflicts } from "@/lib/planner/domain/conflicts";
import { checkFit } from "./check-fit";
import { fitItems } from "./fit-items";
import { fitPlanOf, isMovable } from "./fit-plan-of";
import { partFaults } from "./part-faults";
import { movedBy, withFit } from "./with-fit";

const TODAY = q("2027-Q2");
const fitOf = (plan: ReturnType<typeof aSnapshot>) => fitItems(fitPlanOf(plan, TODAY));
const startsOf = (plan: ReturnType<typeof aSnapshot>) =>
  Object.fromEntries(withFit(plan, fitOf(plan)).items.map(({ id, startsIn }) => [id, startsIn]));

/** Plans whose prerequisites do not go in circles, as the edge sees to it. */
const soundPlan = arbitraryPlan.filter(
  (plan) => !findConflicts(plan).some(({ kind }) => kind === "cycle"),
);

describe("fitPlanOf", () => {
  it("leaves what is done or begun, and lets the rest keep its hours", () => {
    const plan = aSnapshot([
      anItem({ id: "done", status: "done", hours: 900, startsIn: q("2027-Q3") }),
      anItem({ id: "begun", status: "in progress", hours: 600, startsIn: q("2027-Q2") }),
      anItem({ id: "new", hours: 500, startsIn: q("2027-Q2") }),
      anItem({ id: "late", hours: 100, startsIn: q("2027-Q3"), after: ["begun"] }),
    ]);
    expect(startsOf(plan)).toEqual({
      done: q("2027-Q3"),
      begun: q("2027-Q2"),
      new: q("2027-Q4"),
      late: q("2027-Q3"),
    });
  });

  it("aims at the wish, else at where an item stands, and never before today", () => {
    const plan = aSnapshot([
      anItem({ id: "wished", targetIn: q("2029-Q1") }),
      anItem({ id: "stands", startsIn: q("2028-Q3") }),
      anItem({ id: "past", startsIn: q("2027-Q1") }),
    ]);
    expect(startsOf(plan)).toEqual({
      wished: q("2029-Q1"),
      stands: q("2028-Q3"),
      past: TODAY,
    });
  });

  it("takes the money that is spent already, and places nothing after what was dropped", () => {
    const plan = aSnapshot([
      anItem({ id: "paid", status: "done", costMinor: 250_000 }),
      anItem({ id: "dear", costMinor: 100_000, startsIn: q("2027-Q2") }),
      anItem({ id: "gone", status: "dropped", droppedReason: "no" }),
      anItem({ id: "after", after: ["gone"], startsIn: q("2028-Q1") }),
    ]);
    expect(startsOf(plan)).toMatchObject({ dear: q("2028-Q1"), after: null });
  });

  it("proposes only what the independent checker passes, and moves only what it may", () => {
    fc.assert(
      fc.property(soundPlan, fc.integer({ min: 0, max: 8 }), (plan, later) => {
        const asked = fitPlanOf(plan, plan.startsIn + later);
        const fit = fitItems(asked);
        expect(checkFit(asked, fit)).toEqual([]);
        expect(movedBy(plan, fit).every(isMovable)).toBe(true);
      }),
    );
  });
});

describe("partFaults", () => {
  it("lets the whole be taken, and nothing at all", () => {
    fc.assert(
      fc.property(soundPlan, (before) => {
        const whole = withFit(before, fitOf(before));
        expect(partFaults(whole, { before, whole })).toEqual([]);
        expect(partFaults(before, { before, whole })).toEqual([]);
      }),
    );
  });

  it("names what a part would break", () => {
    const before = aSnapshot([
      anItem({ id: "first", startsIn: null, targetIn: q("2028-Q1") }),
      anItem({ id: "second", startsIn: null, after: ["first"] }),
    ]);
    const fit = fitOf(before);
    const whole = withFit(before, fit);
    const part = withFit(before, fit, new Set(["second"]));
    expect(partFaults(part, { before, whole })).toMatchObject([
      { kind: "missing", itemIds: ["second"], prerequisiteId: "first" },
    ]);
    const first = withFit(before, fit, new Set(["first"]));
    expect(partFaults(first, { before, whole })).toEqual([]);
  });
});
