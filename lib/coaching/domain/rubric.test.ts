import { expect, it } from "vitest";
import { CRITERIA, LEVELS, readRubric, rubricWords } from "./rubric";

it("says what was said, in one order, and nothing of what was not", () => {
  expect(rubricWords({})).toEqual([]);
  expect(
    rubricWords({ serving: "fully", specific: "in part" }).map(({ word, level }) => [word, level]),
  ).toEqual([
    ["Specific", "in part"],
    ["Serves the path", "fully"],
  ]);
});

it("has words for every criterion and level", () => {
  expect(CRITERIA.every(({ word, asks }) => word && asks)).toBe(true);
  expect(new Set(LEVELS).size).toBe(4);
});

it("reads nothing but its own words", () => {
  expect(
    readRubric({ specific: "mostly", feasible: "9 of 10", charming: "fully", __proto__: "fully" }),
  ).toEqual({ specific: "mostly" });
});
