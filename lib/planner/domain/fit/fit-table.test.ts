import { expect, it } from "vitest";
import type { FitItem } from "./fit-plan";
import { fitProblem } from "./fit-problem";
import { fitTable, IMPOSSIBLE } from "./fit-table";

const Q = 8108;
const item = (id: string, given: Partial<FitItem>): FitItem => ({
  ...{ id, quarters: 1, hours: 0, cost: 0, load: null, costs: null, after: [] },
  ...{ earliest: null, fixed: null, priority: 3, target: null },
  ...given,
});

it("writes a problem in rows: by task, and by task and start", () => {
  const items = [
    item("a", { hours: 40, cost: 7, target: Q + 2 }),
    item("b", { quarters: 2, hours: 60, after: ["a"], priority: 1 }),
  ];
  const table = fitTable(
    fitProblem({ start: Q, quarters: 4, hoursPerQuarter: 50, budgets: [9], items }),
  );
  const list = (from: Int32Array, of: Int32Array, i: number) => [...of.slice(from[i], from[i + 1])];
  expect([...table.leaving, ...table.quarters]).toEqual([40, 160, 1, 2]);
  expect([...table.price]).toEqual([2, 1, 0, 2, IMPOSSIBLE, 0, 0, IMPOSSIBLE]);
  expect(list(table.startFrom, table.startOf, 0)).toEqual([2, 1, 0, 3]);
  expect(list(table.startFrom, table.startOf, 1)).toEqual([1, 2]);
  expect(list(table.afterFrom, table.afterOf, 1)).toEqual([0]);
  expect(list(table.beforeFrom, table.beforeOf, 0)).toEqual([1]);
  // Cell 3: a in the last quarter, its money in the only year, which stands behind the four quarters.
  expect(list(table.needFrom, table.needOf, 3)).toEqual([3, 4]);
  expect(table.places[3]).toBe((1 << 3) | (1 << 4));
  // Hours are counted in halves of a tenth, for b has two quarters.
  expect([...table.amount.slice(table.needFrom[3], table.needFrom[4])]).toEqual([80, 7]);
});
