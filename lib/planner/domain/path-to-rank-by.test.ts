import { expect, it } from "vitest";
import { pathToRankBy } from "./path-to-rank-by";

const verdict = { verdict: "specialist", probability: 0.8, changed: null } as const;
const all = { asked: "hybrid", plan: "leadership", chosen: "specialist", verdict } as const;

it("follows what is asked, then the plan, then the choice, then the result, and says which", () => {
  expect(pathToRankBy(all)).toEqual({ path: "hybrid", because: "asked" });
  expect(pathToRankBy({ ...all, asked: null })).toEqual({ path: "leadership", because: "plan" });
  expect(pathToRankBy({ ...all, asked: null, plan: null })).toEqual({
    ...{ path: "specialist", because: "chosen" },
  });
  const none = { asked: null, plan: null, chosen: null };
  expect(pathToRankBy({ ...none, verdict })).toEqual({ path: "specialist", because: "result" });
});

it("takes no side where the result takes none, or there is none", () => {
  const none = { asked: null, plan: null, chosen: null };
  const exploring = { ...verdict, verdict: "exploring" } as const;
  expect(pathToRankBy({ ...none, verdict: exploring })).toEqual({
    path: null,
    because: "exploring",
  });
  expect(pathToRankBy({ ...none, verdict: null })).toEqual({ path: null, because: "nothing" });
});
