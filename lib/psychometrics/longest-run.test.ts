import { expect, it } from "vitest";
import { longestRun } from "./longest-run";

it.each([
  [[], 0],
  [[null, null], 0],
  [[3], 1],
  [[0, 0, 0], 3],
  [[1, 2, 2, 2, 1, 1], 3],
  [[2, 2, null, 2, 2, 2], 3],
  [[4, 4, 4, 4, 3, 4], 4],
])("%o runs %d", (answers, run) => {
  expect(longestRun(answers)).toBe(run);
});
