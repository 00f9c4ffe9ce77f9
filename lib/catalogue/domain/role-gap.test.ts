import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GROWS_BY, IMPORTANT, roleGap, type WorkElement } from "./role-gap";

const elements: WorkElement[] = [
  { id: "2.B.1.b", name: "Coordination", domain: "skill" },
  { id: "2.C.3.a", name: "Computers and Electronics", domain: "knowledge" },
  { id: "4.A.4.c.2", name: "Staffing Organizational Units", domain: "activity" },
  { id: "2.A.2.a", name: "Critical Thinking", domain: "skill" },
];

describe("roleGap", () => {
  // From Software Developers (15-1252.00) to Computer and Information Systems Managers, rounded.
  it("tells what grows, what is carried over and what recedes", () => {
    const gap = roleGap([3.12, 4.6, 1.4, 4], [3.88, 4.2, 3.1, 4.12], elements);
    expect(gap.grows.map(({ name, delta }) => [name, delta])).toEqual([
      ["Staffing Organizational Units", 1.7],
      ["Coordination", 0.76],
    ]);
    expect(gap.covered.map(({ name }) => name)).toEqual([
      "Computers and Electronics",
      "Critical Thinking",
    ]);
    expect(gap.recedes.map(({ name, delta }) => [name, delta])).toEqual([
      ["Computers and Electronics", -0.4],
    ]);
  });

  it("counts a difference at the cut, in spite of the machine's rounding", () => {
    expect(roleGap([3.3], [3.6], elements.slice(0, 1)).grows).toHaveLength(1);
    expect(roleGap([3.31], [3.6], elements.slice(0, 1)).grows).toHaveLength(0);
  });

  it("leaves out what either role was not rated on", () => {
    expect(roleGap([null], [5], elements.slice(0, 1))).toEqual({
      grows: [],
      covered: [],
      recedes: [],
    });
  });

  it("turns growth into its opposite on the way back, and covers whatever is important and does not grow", () => {
    const rating = fc.double({ min: 1, max: 5, noNaN: true }).map((n) => Math.round(n * 100) / 100);
    const row = fc.array(rating, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(row, row, (from, to) => {
        const there = roleGap(from, to, elements);
        const back = roleGap(to, from, elements);
        expect(there.grows.map(({ id }) => id).sort()).toEqual(
          back.recedes.map(({ id }) => id).sort(),
        );
        const important = elements.filter((_, at) => (to[at] ?? 0) >= IMPORTANT).length;
        const growing = there.grows.filter((one) => one.to >= IMPORTANT).length;
        expect(there.covered).toHaveLength(important - growing);
        for (const { delta } of there.grows) expect(delta).toBeGreaterThanOrEqual(GROWS_BY);
      }),
    );
  });

  it("refuses lists of other lengths", () => {
    expect(() => roleGap([1], [1, 2], elements)).toThrow(RangeError);
  });
});
