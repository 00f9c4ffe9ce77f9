import { expect, it } from "vitest";
import { type Group, programmeOf } from "./programme";

const group = (given: Partial<Group>): Group => ({
  ...{ cohort: null, path: "specialist", progress: 0, review: "none", people: 5 },
  ...given,
});

it("counts by path and progress, and by where reviews stand", () => {
  const groups = [
    group({ people: 8 }),
    group({ progress: 2, people: 6, review: "approved" }),
    group({ path: "hybrid", progress: 3, people: 7, review: "requested" }),
  ];
  expect(programmeOf(groups)).toEqual({
    kind: "whole",
    paths: [
      [8, 0, 6, 0, 14],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 7, 7],
      [0, 0, 0, 0, 0],
      [8, 0, 6, 7, 21],
    ],
    reviews: [7, 0, 0, 0, 6, 8],
    people: 21,
    sizes: {},
  });
});

it("tells nothing of fewer than five, and hides one beside a small one", () => {
  expect(programmeOf([group({ people: 4 })])).toBeNull();
  expect(programmeOf([group({ people: 2, cohort: "a" })])).toBeNull();
  expect(programmeOf([])).toBeNull();
  const few = [
    group({ people: 20 }),
    group({ review: "requested", people: 2 }),
    group({ review: "approved", people: 9 }),
  ];
  expect(programmeOf(few)?.reviews).toEqual([null, 0, 0, 0, null, 20]);
});

it("counts each cohort by path, by progress and by reviews, the largest first, then everybody else", () => {
  const groups = [
    group({ cohort: "spring", people: 6, path: "hybrid", review: "in review" }),
    group({ cohort: "autumn", people: 9, progress: 1, review: "approved" }),
    group({ cohort: "autumn", people: 5, path: "leadership", review: "requested" }),
    group({ people: 7, path: "none" }),
  ];
  expect(programmeOf(groups)).toEqual({
    kind: "by cohort",
    people: 27,
    sizes: { autumn: 14, spring: 6 },
    cohorts: {
      told: ["autumn", "spring"],
      rest: 7,
      paths: [
        [9, 5, 0, 0, 14],
        [0, 0, 6, 0, 6],
        [0, 0, 0, 7, 7],
        [9, 5, 6, 7, 27],
      ],
      progress: [
        [5, 9, 0, 0, 14],
        [6, 0, 0, 0, 6],
        [7, 0, 0, 0, 7],
        [18, 9, 0, 0, 27],
      ],
      reviews: [
        [5, 9, 0, 14],
        [6, 0, 0, 6],
        [0, 0, 7, 7],
        [11, 9, 7, 27],
      ],
    },
    reviews: [5, 6, 0, 0, 9, 7],
  });
});

it("shows paths by progress as long as one row is told, whatever small cohorts there are", () => {
  const groups = [group({ cohort: "a", people: 3 }), group({ cohort: "b", people: 4 })];
  expect(programmeOf(groups)).toMatchObject({ kind: "whole", sizes: { a: null, b: null } });
  const all = programmeOf([group({ cohort: "a", people: 9 }), group({ cohort: "b", people: 0 })]);
  expect(all).toMatchObject({ kind: "whole", sizes: { a: 9 } });
});

it("tells no stand of reviews of a sort that is not told", () => {
  const groups = [
    group({ cohort: "a", people: 8 }),
    group({ cohort: "a", people: 1, review: "requested" }),
    group({ cohort: "b", people: 8 }),
    group({ cohort: "b", people: 6, review: "approved" }),
  ];
  const shown = programmeOf(groups);
  expect(shown?.kind === "by cohort" && shown.cohorts.reviews.at(-1)?.[0]).toBeNull();
  expect(shown?.reviews.slice(0, 2)).toEqual([null, null]);
});
