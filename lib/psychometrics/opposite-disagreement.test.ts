import { expect, it } from "vitest";
import { oppositeDisagreement } from "./opposite-disagreement";

it("is the mean distance over complete pairs", () => {
  const answers = [4, 4, 0, 3, null];
  expect(oppositeDisagreement(answers, [[0, 1]])).toBe(0);
  expect(
    oppositeDisagreement(answers, [
      [0, 2],
      [1, 3],
      [0, 4],
    ]),
  ).toBe(2.5);
  expect(oppositeDisagreement(answers, [[0, 4]])).toBeNull();
});
