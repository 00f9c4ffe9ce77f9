import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Priority } from "@/lib/planner/domain/plan";
import { checkFit } from "./check-fit";
import { fitItems } from "./fit-items";
import type { FitItem, FitPlan } from "./fit-plan";

const Q = 8108; // 2027-Q1

const item = (id: string, given: Partial<FitItem> = {}): FitItem => ({
  ...{ id, quarters: 1, hours: 0, cost: 0, load: null, costs: null, after: [] },
  ...{ earliest: null, fixed: null, priority: 2, target: null },
  ...given,
});
const plan = (items: FitItem[], given: Partial<FitPlan> = {}): FitPlan => ({
  ...{ start: Q, quarters: 20, hoursPerQuarter: 1040, budgets: new Array(5).fill(300_000), items },
  ...given,
});

describe("fitItems", () => {
  it("answers the published example", () => {
    const secplus = item("secplus", { hours: 600, cost: 40_400, target: Q + 2 });
    const cissp = item("cissp", {
      ...{ quarters: 2, hours: 1200, cost: 74_900, after: ["secplus"] },
      ...{ earliest: Q + 2, priority: 1, target: Q + 4 },
    });
    expect(fitItems(plan([secplus, cissp]))).toEqual({
      objective: 0,
      bound: 0,
      placed: [
        { id: "secplus", start: Q + 2 },
        { id: "cissp", start: Q + 4 },
      ],
      left: [],
    });
  });

  it("counts a quarter late twice and a quarter early once, by priority", () => {
    const both = (priority: Priority) =>
      plan(
        [
          item("a", { hours: 10, target: Q, priority }),
          item("b", { hours: 10, target: Q, priority }),
        ],
        {
          hoursPerQuarter: 10,
        },
      );
    expect([1, 2, 3].map((p) => fitItems(both(p as Priority)).objective)).toEqual([8, 4, 2]);
    const early = plan([item("a", { fixed: Q + 1, target: Q + 4, priority: 1 })]);
    expect(fitItems(early).objective).toBe(12);
  });

  it.each<[string, FitItem, object]>([
    [
      "fixed before its earliest",
      item("x", { fixed: Q, earliest: Q + 1 }),
      { kind: "never fits", what: "window" },
    ],
    [
      "fixed outside the plan",
      item("x", { fixed: Q + 20 }),
      { kind: "never fits", what: "window" },
    ],
    [
      "longer than what is left of the plan",
      item("x", { quarters: 3, earliest: Q + 18 }),
      { kind: "never fits", what: "window" },
    ],
    [
      "more hours than a quarter has",
      item("x", { hours: 1041 }),
      { kind: "never fits", what: "hours" },
    ],
    [
      "more money than a year has",
      item("x", { cost: 300_001 }),
      { kind: "never fits", what: "money" },
    ],
  ])("leaves what is %s, at its weight times 40", (_, given, reason) => {
    const fit = fitItems(plan([given]));
    expect(fit).toMatchObject({
      objective: 80,
      bound: 80,
      placed: [],
      left: [{ id: "x", reason }],
    });
  });

  it("leaves what waits for something left", () => {
    const fit = fitItems(plan([item("a", { hours: 9999 }), item("b", { after: ["a"] })]));
    expect(fit.left[1]).toEqual({ id: "b", reason: { kind: "prerequisite left", id: "a" } });
    expect(fit.objective).toBe(160);
  });

  it("leaves the lesser one where only one has room, and says so", () => {
    const one = { hours: 1040, fixed: Q } as const;
    const fit = fitItems(
      plan([item("nice", { ...one, priority: 3 }), item("must", { ...one, priority: 1 })]),
    );
    expect(fit.placed).toEqual([{ id: "must", start: Q }]);
    expect(fit.left).toEqual([{ id: "nice", reason: { kind: "no room" } }]);
  });

  it("keeps hours that do not divide exact: three thirds and a whole fill a quarter to the brim", () => {
    const third = item("third", { quarters: 3, hours: 100, fixed: Q });
    const rest = (hours: number) => item("rest", { quarters: 3, hours, fixed: Q });
    const room = { hoursPerQuarter: 67 } as const;
    // 100/3 + 101/3 = 67 exactly; one tenth more is too much.
    expect(fitItems(plan([third, rest(101)], room)).left).toEqual([]);
    expect(fitItems(plan([third, rest(102)], room)).left).toHaveLength(1);
  });

  it("takes hours and money per quarter as they are named", () => {
    const named = item("named", {
      quarters: 2,
      hours: 1100,
      cost: 300_000,
      load: [1040, 60],
      costs: [0, 300_000],
      fixed: Q,
    });
    const other = (start: number) => item("other", { hours: 980, fixed: Q + start });
    expect(fitItems(plan([named, other(1)])).left).toEqual([]);
    expect(fitItems(plan([named, other(0)])).left).toHaveLength(1);
  });

  it("pulls a whole chain forward", () => {
    const chain = ["a", "b", "c", "d"].map((id, at, ids) =>
      item(id, {
        hours: 1040,
        after: ids.slice(Math.max(0, at - 1), at),
        target: id === "d" ? Q + 3 : null,
        priority: 1,
      }),
    );
    const loose = item("loose", { hours: 1040, quarters: 1, target: Q, priority: 3 });
    expect(fitItems(plan([loose, ...chain])).objective).toBe(8);
  });

  it("finds the one way in which everything is where it wishes", () => {
    const full = { hours: 1040, priority: 1 } as const;
    const anywhere = Array.from({ length: 10 }, (_, i) => item(`a${i}`, full));
    const wishes = Array.from({ length: 10 }, (_, i) => item(`b${i}`, { ...full, target: Q + i }));
    const fit = fitItems(plan([...anywhere, ...wishes]));
    expect(fit.objective).toBe(0);
  });

  it("is the same for the same seed", () => {
    const items = Array.from({ length: 12 }, (_, i) =>
      item(`i${i}`, {
        hours: 400 + 37 * i,
        target: Q + (i % 4),
        priority: ((i % 3) + 1) as Priority,
      }),
    );
    expect(fitItems(plan(items), 7)).toEqual(fitItems(plan(items), 7));
  });

  it("refuses a circle and an unknown prerequisite", () => {
    const circle = [item("a", { after: ["b"] }), item("b", { after: ["a"] })];
    expect(() => fitItems(plan(circle))).toThrow("circle");
    expect(() => fitItems(plan([item("a", { after: ["x"] })]))).toThrow("unknown");
  });
});

const anyPlan = (most: number, quarters: number) =>
  fc
    .array(
      fc.record({
        quarters: fc.integer({ min: 1, max: 4 }),
        hours: fc.integer({ min: 0, max: 2000 }),
        cost: fc.integer({ min: 0, max: 200_000 }),
        earliest: fc.option(fc.integer({ min: -2, max: quarters })),
        fixed: fc.option(fc.integer({ min: -1, max: quarters }), { freq: 8 }),
        target: fc.option(fc.integer({ min: -2, max: quarters + 2 })),
        priority: fc.constantFrom<Priority>(1, 2, 3),
        after: fc.array(fc.nat(most), { maxLength: 2 }),
      }),
      { maxLength: most },
    )
    .map((rows) =>
      plan(
        rows.map(({ earliest, fixed, target, after, ...row }, i) =>
          item(`i${i}`, {
            ...row,
            after: [...new Set(after.filter((p) => p < i))].map((p) => `i${p}`),
            earliest: earliest === null ? null : Q + earliest,
            fixed: fixed === null ? null : Q + fixed,
            target: target === null ? null : Q + target,
          }),
        ),
        { quarters, hoursPerQuarter: 900, budgets: new Array(quarters / 4).fill(250_000) },
      ),
    );

describe("every proposal", () => {
  it("stands up to the checker, and is not below its bound", () => {
    fc.assert(
      fc.property(anyPlan(9, 8), (given) => {
        const fit = fitItems(given);
        expect(checkFit(given, fit)).toEqual([]);
        expect(fit.bound).toBeLessThanOrEqual(fit.objective);
      }),
      { numRuns: 40 },
    );
  });

  it("of a small plan is the best there is", () => {
    fc.assert(
      fc.property(anyPlan(4, 4), (given) => {
        expect(fitItems(given).objective).toBe(bestOf(given));
      }),
      { numRuns: 40 },
    );
  });
});

/** The best objective by trying every combination of starts. */
function bestOf(given: FitPlan): number {
  let best = Number.POSITIVE_INFINITY;
  const tryFrom = (at: number, placed: { id: string; start: number }[]) => {
    const next = given.items[at];
    if (next) {
      tryFrom(at + 1, placed);
      for (let t = 0; t < given.quarters; t += 1)
        tryFrom(at + 1, [...placed, { id: next.id, start: given.start + t }]);
      return;
    }
    const ids = new Set(placed.map(({ id }) => id));
    const left = given.items.flatMap(({ id }) =>
      ids.has(id) ? [] : [{ id, reason: { kind: "no room" } as const }],
    );
    const objective = given.items.reduce((sum, { id, priority, target }) => {
      const start = placed.find((one) => one.id === id)?.start;
      const weight = { 1: 4, 2: 2, 3: 1 }[priority];
      if (start === undefined) return sum + 40 * weight;
      const late = target === null ? 0 : start - target;
      return sum + weight * Math.max(2 * late, -late);
    }, 0);
    if (objective < best && checkFit(given, { objective, placed, left }).length === 0)
      best = objective;
  };
  tryFrom(0, []);
  return best;
}
