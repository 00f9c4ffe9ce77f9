import { expect, it } from "vitest";
import { inTurn, shareAbove } from "./in-turn";

it("tells a slower answer from a coin's toss", async () => {
  expect(shareAbove([1, 2, 3], [1, 2, 3])).toBe(0.5);
  expect(shareAbove([4, 5], [1, 2, 3])).toBe(1);
  const alike = await inTurn(
    { name: "alike", refused: async (turn) => turn % 7, absent: async (turn) => turn % 7 },
    70,
  );
  expect(alike.right).toBeCloseTo(0.5, 1);
  const apart = await inTurn({ name: "apart", refused: async () => 3, absent: async () => 2 }, 10);
  expect(apart).toEqual({ refused: 3, absent: 2, right: 1 });
});
