import { expect, it } from "vitest";
import { prerequisiteCycle } from "./prerequisite-cycle";

it("names the circle, not what leads into it", () => {
  const items = [
    { id: "start", after: ["a"] },
    { id: "a", after: ["b"] },
    { id: "b", after: ["c"] },
    { id: "c", after: ["a"] },
  ];
  expect(prerequisiteCycle(items)).toEqual(["a", "b", "c"]);
});

it("finds none where two wait for one, nor in names of absent items", () => {
  const items = [
    { id: "a", after: [] },
    { id: "b", after: ["a"] },
    { id: "c", after: ["a", "b", "gone"] },
  ];
  expect(prerequisiteCycle(items)).toBeNull();
});

it("finds an item that waits for itself", () => {
  expect(prerequisiteCycle([{ id: "a", after: ["a"] }])).toEqual(["a"]);
});
