import { expect, it } from "vitest";
import type { Direction } from "./direction-words";
import { type Edge, twoSteps } from "./walk";

const edge = (from: string, code: string, direction: Direction = "lateral"): Edge => ({
  from,
  to: {
    code,
    title: code,
    dataStatus: "rated",
    jobZone: 4,
    standing: null,
    pay: { wageCode: null, p10: null, median: null, p90: null },
    education: null,
  },
  direction,
  source: "official",
  rank: 1,
});
const shape = (edges: Edge[]) =>
  twoSteps("start", edges).map(({ to, further }) => [to.code, further.map((one) => one.to.code)]);

it("shows every role once, under the first step that leads to it", () => {
  expect(
    shape([
      edge("start", "a"),
      edge("start", "b", "toward_leadership"),
      edge("a", "b"),
      edge("a", "c"),
      edge("b", "c"),
      edge("b", "d"),
      edge("b", "start"),
    ]),
  ).toEqual([
    ["b", ["c", "d"]],
    ["a", []],
  ]);
});

it("leaves out steps back, and what only they lead to", () => {
  expect(
    shape([
      edge("start", "a", "step_back"),
      edge("a", "b"),
      edge("start", "c"),
      edge("c", "d", "step_back"),
    ]),
  ).toEqual([["c", []]]);
});
