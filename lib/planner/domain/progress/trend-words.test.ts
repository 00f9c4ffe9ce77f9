import { expect, it } from "vitest";
import { q } from "@/db/testing/planner-samples";
import { performanceTrend, trendWords } from "./trend-words";

const at = (text: string, itemsDone: number, itemsDue: number) => ({
  ...{ quarter: q(text), itemsDone, itemsDue },
});

it.each([
  [[at("2027-Q1", 1, 0)], /none does yet/],
  [[at("2027-Q1", 1, 2)], /^50 % .* a trend begins/],
  [[at("2027-Q1", 1, 2), at("2027-Q2", 3, 4)], /^75 % .* 25 points more than in 2027-Q1/],
  [[at("2027-Q1", 1, 1), at("2027-Q3", 1, 2)], /50 points less/],
  [[at("2027-Q1", 1, 2), at("2027-Q3", 2, 4)], /as in 2027-Q1/],
])("says of %j: %s", (noted, words) => {
  expect(trendWords(performanceTrend(noted))).toMatch(words);
});
