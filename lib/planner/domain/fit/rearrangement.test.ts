import { describe, expect, it } from "vitest";
import type { FitItem } from "./fit-plan";
import { fitProblem } from "./fit-problem";
import { fitTable } from "./fit-table";
import { Rearrangement } from "./rearrangement";
import { LEFT, Schedule } from "./schedule";

const Q = 8108;
const item = (id: string, given: Partial<FitItem> = {}): FitItem => ({
  ...{ id, quarters: 1, hours: 100, cost: 0, load: null, costs: null, after: [] },
  ...{ earliest: null, fixed: null, priority: 3, target: Q },
  ...given,
});
/** Four quarters that hold one item each. */
function begin(items: FitItem[], starts: number[]) {
  const plan = { start: Q, quarters: 4, hoursPerQuarter: 100, budgets: [0], items };
  const schedule = new Schedule(fitTable(fitProblem(plan)));
  schedule.take(Int16Array.from(starts));
  return { schedule, rearrangement: new Rearrangement(schedule, items.length) };
}
const all = { branches: 1000, mover: null };

describe("Rearrangement", () => {
  it("puts items back in the best way there is", () => {
    const { schedule, rearrangement } = begin(
      [item("nice"), item("must", { priority: 1 }), item("should", { priority: 2 })],
      [0, 1, 2],
    );
    const members = Int32Array.of(0, 1, 2);
    expect(rearrangement.run({ ...all, members, atMost: schedule.cost - 1 })).toBe(true);
    expect([...schedule.starts]).toEqual([2, 0, 1]);
    expect(schedule.cost).toBe(4 + 0 + 4);
    expect(rearrangement.isComplete).toBe(true);
  });

  it("leaves all as it was where nothing is cheap enough", () => {
    const { schedule, rearrangement } = begin([item("a"), item("b")], [1, 0]);
    const task = { ...all, members: Int32Array.of(0, 1), atMost: schedule.cost - 1 };
    expect(rearrangement.run(task)).toBe(false);
    expect([...schedule.starts, ...schedule.open]).toEqual([1, 0, 0, 0]);
    expect(schedule.cost).toBe(2);
  });

  it("leaves alone what is no member", () => {
    const { schedule, rearrangement } = begin([item("a"), item("b", { priority: 1 })], [0, 2]);
    expect(rearrangement.run({ ...all, members: Int32Array.of(1), atMost: 100 })).toBe(true);
    expect([...schedule.starts]).toEqual([0, 1]);
  });

  it("moves the mover, at whatever cost is allowed", () => {
    const items = [item("a"), item("b", { fixed: Q + 1, target: Q + 1 })];
    const members = Int32Array.of(0, 1);
    const { schedule, rearrangement } = begin(items, [0, 1]);
    expect(rearrangement.run({ ...all, members, atMost: 3, mover: 0 })).toBe(false);
    expect(rearrangement.run({ ...all, members, atMost: 4, mover: 0 })).toBe(true);
    expect([...schedule.starts]).toEqual([2, 1]);
    // Nothing but being left is another way for what is fixed.
    expect(rearrangement.run({ ...all, members, atMost: 99, mover: 1 })).toBe(true);
    expect([...schedule.starts]).toEqual([0, LEFT]);
    expect(rearrangement.run({ ...all, members, atMost: 99, mover: 1 })).toBe(true);
    expect([...schedule.starts]).toEqual([0, 1]);
  });

  it("does not count staying out as moving", () => {
    const { rearrangement } = begin([item("a"), item("b", { fixed: Q })], [0, LEFT]);
    const task = { ...all, members: Int32Array.of(1), atMost: 999 };
    expect(rearrangement.run({ ...task, mover: 1 })).toBe(false);
    expect(rearrangement.run(task)).toBe(true);
  });

  it("keeps a chain in order, and leaves out nothing that is waited for", () => {
    const chain = [item("a", { target: Q + 3 }), item("b", { after: ["a"], priority: 1 })];
    const { schedule, rearrangement } = begin(chain, [LEFT, LEFT]);
    expect(rearrangement.run({ ...all, members: Int32Array.of(0, 1), atMost: 999 })).toBe(true);
    expect([...schedule.starts]).toEqual([0, 1]);
    expect(rearrangement.run({ ...all, members: Int32Array.of(0), atMost: 999, mover: 0 })).toBe(
      false,
    );
  });

  it("leaves out what costs less so", () => {
    // Forty-seven quarters early cost more than the tray.
    const far = [item("a", { target: Q + 50 }), item("b", { after: ["a"], priority: 1 })];
    const { schedule, rearrangement } = begin(far, [0, LEFT]);
    expect(rearrangement.run({ ...all, members: Int32Array.of(0), atMost: 40 + 160 })).toBe(true);
    expect([...schedule.starts]).toEqual([LEFT, LEFT]);
    expect(rearrangement.run({ ...all, members: Int32Array.of(0, 1), atMost: 999 })).toBe(true);
    expect([...schedule.starts]).toEqual([0, 1]);
  });

  it("says when it could not try everything", () => {
    const items = ["a", "b", "c", "d"].map((id) => item(id));
    const { schedule, rearrangement } = begin(items, [3, 2, 1, 0]);
    const task = { ...all, members: Int32Array.of(0, 1, 2, 3), atMost: schedule.cost };
    rearrangement.run({ ...task, branches: 5 });
    expect(rearrangement.isComplete).toBe(false);
    rearrangement.run(task);
    expect(rearrangement.isComplete).toBe(true);
  });
});
