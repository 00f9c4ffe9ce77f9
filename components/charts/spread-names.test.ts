import { expect, it } from "vitest";
import { spreadNames } from "./spread-names";

const at = (x: number, y: number, name: string) => ({ x, y, name });
const few = { most: 2, longest: 12 };

it("keeps the first of two names in one place, and passes over long ones", () => {
  const names = [
    at(50, 50, "Nurses"),
    at(51, 51, "Doctors"),
    at(50, 60, "A name too long"),
    at(50, 60, "Chefs"),
  ];
  expect(spreadNames(names, few).map(({ name }) => name)).toEqual(["Nurses", "Chefs"]);
});

it("stops when there are enough", () => {
  const names = [10, 30, 50, 70].map((y) => at(50, y, `At ${y}`));
  expect(spreadNames(names, few)).toHaveLength(2);
});

it("lets names stand side by side where there is room", () => {
  expect(spreadNames([at(10, 50, "Nurses"), at(40, 50, "Chefs")], few)).toHaveLength(2);
});
