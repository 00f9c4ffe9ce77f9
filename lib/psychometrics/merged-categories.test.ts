import fc from "fast-check";
import { expect, it } from "vitest";
import { mergedCategories } from "./merged-categories";

it.each([
  [[20, 20, 20, 20, 20], null],
  [
    [3, 20, 20, 20, 20],
    [0, 0, 1, 2, 3],
  ],
  [
    [20, 20, 20, 20, 3],
    [0, 1, 2, 3, 3],
  ],
  [
    [3, 4, 20, 20, 3],
    [0, 0, 0, 1, 1],
  ],
  [
    [20, 20, 3, 18, 20],
    [0, 1, 2, 2, 3],
  ],
  [
    [20, 3, 20, 20, 20],
    [0, 1, 1, 2, 3],
  ],
  [
    [0, 0, 0, 0, 9],
    [0, 0, 0, 0, 1],
  ],
  [[1, 1], null],
])("%j becomes %j", (counts, merged) => {
  expect(mergedCategories(counts, 10)).toEqual(merged);
});

it("leaves no rare category while more than two remain, and keeps the order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 7 }), (counts) => {
      const map = mergedCategories(counts, 10) ?? counts.map((_, k) => k);
      expect(map).toEqual([...map].sort((a, b) => a - b));
      const groups = (map.at(-1) ?? 0) + 1;
      const sums = Array.from({ length: groups }, (_, g) =>
        counts.reduce((sum, count, k) => (map[k] === g ? sum + count : sum), 0),
      );
      if (groups > 2) expect(Math.min(...sums)).toBeGreaterThanOrEqual(10);
    }),
  );
});
