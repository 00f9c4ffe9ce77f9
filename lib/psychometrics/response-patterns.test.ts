import { expect, it } from "vitest";
import { responsePatterns } from "./response-patterns";

it("groups the same answers and drops those who gave none", () => {
  const patterns = responsePatterns([
    [1, 0],
    [1, null],
    [1, 0],
    [null, null],
  ]);
  expect(patterns).toEqual([
    { answers: [1, 0], count: 2 },
    { answers: [1, null], count: 1 },
  ]);
});

it("does not take a missing answer for a 0", () => {
  expect(
    responsePatterns([
      [null, 0],
      [0, 0],
      [0, null],
    ]),
  ).toHaveLength(3);
});
