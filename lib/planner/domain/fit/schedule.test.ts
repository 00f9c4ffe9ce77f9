import { describe, expect, it } from "vitest";
import type { FitItem, FitPlan } from "./fit-plan";
import { fitProblem } from "./fit-problem";
import { fitTable } from "./fit-table";
import { LEFT, Schedule } from "./schedule";

const Q = 8108;
const item = (id: string, given: Partial<FitItem> = {}): FitItem => ({
  ...{ id, quarters: 1, hours: 100, cost: 0, load: null, costs: null, after: [] },
  ...{ earliest: null, fixed: null, priority: 3, target: Q },
  ...given,
});
/** One item fills a quarter. */
const scheduleOf = (items: FitItem[], given: Partial<FitPlan> = {}) => {
  const plan = { start: Q, quarters: 4, hoursPerQuarter: 100, budgets: [1000], items, ...given };
  return new Schedule(fitTable(fitProblem(plan)));
};
/** The start that stands where `next` points to; `LEFT` behind the list. */
function nextStart(schedule: Schedule, i: number): number {
  const { startFrom, startOf } = schedule.table;
  const at = schedule.next(i, startFrom[i] ?? 0);
  return at < (startFrom[i + 1] ?? 0) ? (startOf[at] ?? LEFT) : LEFT;
}

describe("Schedule", () => {
  it("finds the cheapest start that has hours", () => {
    const schedule = scheduleOf([item("a"), item("b", { target: Q + 1 }), item("c")]);
    expect([0, 1, 2].map((i) => nextStart(schedule, i))).toEqual([0, 1, 0]);
    schedule.put(0, 0);
    // A quarter late costs two, whichever way b goes: early costs one, but that quarter is full.
    expect([1, 2].map((i) => nextStart(schedule, i))).toEqual([1, 1]);
    schedule.put(1, 1);
    expect(nextStart(schedule, 2)).toBe(2);
    schedule.lift(0);
    expect(nextStart(schedule, 2)).toBe(0);
  });

  it("finds none where the year's money is spent", () => {
    const schedule = scheduleOf([item("a", { cost: 600 }), item("b", { cost: 401 })]);
    schedule.put(0, 0);
    expect(nextStart(schedule, 1)).toBe(LEFT);
  });

  it("counts each search for a start and each start looked at", () => {
    const schedule = scheduleOf([item("a"), item("b")]);
    schedule.put(0, 0);
    nextStart(schedule, 1);
    expect(schedule.looks).toBe(3);
    schedule.next(1, schedule.table.startFrom[2] ?? 0);
    expect(schedule.looks).toBe(4);
  });

  it("keeps between what it waits for and what waits for it", () => {
    const schedule = scheduleOf([
      item("a", { target: Q + 3 }),
      item("b", { after: ["a"] }),
      item("c", { after: ["b"] }),
    ]);
    expect(nextStart(schedule, 1)).toBe(LEFT);
    schedule.open[0] = 1;
    expect(nextStart(schedule, 1)).toBe(1);
    schedule.put(2, 3);
    schedule.put(1, 2);
    expect([schedule.isNeeded(0), schedule.isNeeded(2)]).toEqual([true, false]);
    expect(nextStart(schedule, 0)).toBe(1);
  });

  it("counts what it costs, and takes over another's starts", () => {
    const schedule = scheduleOf([item("a"), item("b", { priority: 1 })]);
    expect(schedule.cost).toBe(40 + 160);
    schedule.put(0, 1);
    expect(schedule.cost).toBe(2 + 160);
    schedule.take(Int16Array.of(LEFT, 2));
    expect([...schedule.starts]).toEqual([LEFT, 2]);
    expect(schedule.cost).toBe(40 + 16);
    expect(nextStart(schedule, 0)).toBe(0);
  });
});
