import { expect, it } from "vitest";
import { sittingProgress } from "./sitting-progress";
import { timeLeft } from "./time-left";

const order = Array.from({ length: 44 }, (_, at) => `i${at}`);
const answered = (many: number, milliseconds: number | null) =>
  new Map(order.slice(0, many).map((id) => [id, milliseconds]));

it("begins at the first question with about six minutes", () => {
  expect(sittingProgress(order, new Map())).toMatchObject({
    answered: 0,
    next: 1,
    minutesLeft: 6,
    total: 44,
  });
});

it("goes on at the first gap, wherever it is", () => {
  const given = answered(20, 5000);
  given.delete("i7");
  expect(sittingProgress(order, given)).toMatchObject({ next: 8, answered: 19 });
});

it("takes the person's own pace once it is known, without their breaks", () => {
  expect(sittingProgress(order, answered(14, 4000)).minutesLeft).toBe(2);
  expect(sittingProgress(order, answered(14, 3_600_000)).minutesLeft).toBe(15);
  expect(sittingProgress(order, answered(14, null)).minutesLeft).toBe(4);
});

it("has nothing left at the end", () => {
  expect(sittingProgress(order, answered(44, 4000))).toMatchObject({ next: null, minutesLeft: 0 });
});

it.each([
  [0, "nothing left to answer"],
  [1, "about a minute left"],
  [3, "about 3 min left"],
])("says %i minutes in words", (minutes, text) => {
  expect(timeLeft(minutes)).toBe(text);
});
