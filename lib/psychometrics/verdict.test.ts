import { expect, it } from "vitest";
import { verdict } from "./verdict";

it.each([
  [
    { first: 0.7, second: 0.1, hybrid: 0.1, exploring: 0.1 },
    { kind: "clear", likeliest: "first" },
  ],
  [
    { first: 0.2, second: 0.1, hybrid: 0.69, exploring: 0.01 },
    { kind: "leaning", likeliest: "hybrid" },
  ],
  [
    { first: 0.1, second: 0.4, hybrid: 0.05, exploring: 0.45 },
    { kind: "not-separable", likeliest: "exploring", next: "second" },
  ],
  [
    { first: 0.25, second: 0.25, hybrid: 0.25, exploring: 0.25 },
    { kind: "not-separable", likeliest: "first", next: "second" },
  ],
] as const)("%o is %o", (probabilities, expected) => {
  expect(verdict(probabilities)).toMatchObject(expected);
});
