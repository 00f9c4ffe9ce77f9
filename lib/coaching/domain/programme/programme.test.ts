import { expect, it } from "vitest";
import { type Group, programmeOf } from "./programme";

const group = (given: Partial<Group>): Group => ({
  path: "specialist",
  progress: 0,
  review: "none",
  people: 5,
  ...given,
});

it("counts by path and progress, and by where reviews stand", () => {
  const groups = [
    group({ people: 8 }),
    group({ progress: 2, people: 6, review: "approved" }),
    group({ path: "hybrid", progress: 3, people: 7, review: "requested" }),
  ];
  expect(programmeOf(groups)).toEqual({
    paths: [
      [8, 0, 6, 0, 14],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 7, 7],
      [0, 0, 0, 0, 0],
      [8, 0, 6, 7, 21],
    ],
    reviews: [7, 0, 0, 0, 6, 8],
    people: 21,
  });
});

it("tells nothing of fewer than five, and hides one beside a small one", () => {
  expect(programmeOf([group({ people: 4 })])).toBeNull();
  expect(programmeOf([])).toBeNull();
  const few = [
    group({ people: 20 }),
    group({ review: "requested", people: 2 }),
    group({ review: "approved", people: 9 }),
  ];
  expect(programmeOf(few)?.reviews).toEqual([null, 0, 0, 0, null, 20]);
});
