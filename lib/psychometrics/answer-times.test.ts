import { expect, it } from "vitest";
import { answerTimes } from "./answer-times";

it.each([
  ["nothing timed", [], null],
  ["unhurried", [4, 5, 6, 7], null],
  ["a median below 1 s", [0.5, 0.6, 0.9, 4, 0.8], "hard"],
  ["more than a quarter below 1 s", [0.5, 0.6, 5, 5, 5], "hard"],
  ["exactly a quarter below 1 s", [0.5, 5, 5, 5], null],
  ["a median below 2 s", [1.5, 1.6, 1.7, 9], "soft"],
  ["a median of two middle times", [1, 1, 3, 3], null],
] as const)("%s", (_name, seconds, flag) => {
  expect(answerTimes(seconds)).toBe(flag);
});
