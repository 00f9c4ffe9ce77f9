import { describe, expect, it } from "vitest";
import { checkFit } from "./check-fit";
import type { FitItem, FitPlan } from "./fit-plan";

const Q = 8108;
const item = (id: string, given: Partial<FitItem> = {}): FitItem => ({
  ...{ id, quarters: 2, hours: 200, cost: 1000, load: null, costs: null, after: [] },
  ...{ earliest: null, fixed: null, priority: 2, target: null },
  ...given,
});
const items = [
  item("a"),
  item("b", { after: ["a"], earliest: Q + 3, target: Q + 4 }),
  item("c", { fixed: Q + 6 }),
];
const plan: FitPlan = { start: Q, quarters: 8, hoursPerQuarter: 100, budgets: [1000, 2000], items };
const at = (a: number, b: number, c: number) => [
  { id: "a", start: Q + a },
  { id: "b", start: Q + b },
  { id: "c", start: Q + c },
];

describe("checkFit", () => {
  it("finds nothing to say of a sound proposal", () => {
    expect(checkFit(plan, { objective: 0, placed: at(0, 4, 6), left: [] })).toEqual([]);
  });

  it.each([
    [
      "an item named twice",
      { placed: [...at(0, 4, 6), { id: "a", start: Q }] },
      "not every item is named exactly once",
    ],
    [
      "an item forgotten",
      { placed: at(0, 4, 6).slice(0, 2) },
      "not every item is named exactly once",
    ],
    ["a fixed item moved", { placed: at(0, 4, 5) }, "c is fixed elsewhere"],
    ["an item outside", { placed: at(7, 4, 6) }, "a is outside the plan"],
    [
      "an item before its earliest",
      { placed: at(0, 2, 6), objective: 4 },
      "b is before its earliest",
    ],
    [
      "an item before its prerequisite ends",
      { placed: at(3, 4, 6) },
      "b is before a prerequisite ends",
    ],
    ["too many hours", { placed: at(2, 4, 5) }, "quarter 8113 is above capacity"],
    ["too much money", { placed: at(4, 4, 6) }, "plan year 2 is above budget"],
    [
      "an objective that does not add up",
      { placed: at(0, 5, 6), objective: 0 },
      "objective is 4, not 0",
    ],
  ])("finds %s", (_, given, fault) => {
    expect(checkFit(plan, { objective: 0, left: [], ...given })).toContain(fault);
  });
});
