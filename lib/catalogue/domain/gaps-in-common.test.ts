import { expect, it } from "vitest";
import { gapsInCommon } from "./gaps-in-common";

const gap = (name: string, delta: number) => ({
  ...{ id: name, name, domain: "skill" as const, from: 1, to: 1 + delta, delta },
});

it("asks once about what several roles name, the most common first, then the largest", () => {
  const roles = [
    [gap("Coaching", 1), gap("Staffing", 2), gap("Budgets", 3)],
    [gap("Staffing", 1), gap("Coaching", 1.5)],
    [gap("Selling", 0.5), gap("Staffing", 1)],
  ];
  expect(gapsInCommon(roles, 2)).toEqual([
    { id: "Staffing", name: "Staffing", roles: 3 },
    { id: "Coaching", name: "Coaching", roles: 2 },
    { id: "Selling", name: "Selling", roles: 1 },
  ]);
  expect(gapsInCommon(roles, 3).map(({ name }) => name)).toContain("Budgets");
  expect(gapsInCommon([], 5)).toEqual([]);
});
