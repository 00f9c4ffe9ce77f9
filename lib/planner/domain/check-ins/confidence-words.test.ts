import { expect, it } from "vitest";
import { parseQuarter } from "@/lib/kernel/quarter";
import { confidenceWords } from "./confidence-words";

const at = (text: string, confidence: number) => ({ quarter: parseQuarter(text) ?? 0, confidence });

it.each([
  [[], /No check-in/],
  [[at("2027-Q1", 60)], /In 2027-Q1 you were 60 % sure .* a line begins/],
  [[at("2027-Q1", 60), at("2027-Q3", 69)], /about as sure as in 2027-Q1/],
  [[at("2027-Q1", 60), at("2027-Q3", 70)], /70 % sure .*: 10 points surer than in 2027-Q1/],
  [[at("2027-Q1", 60), at("2027-Q2", 90), at("2027-Q3", 35)], /25 points less sure/],
])("says of %j: %s", (noted, words) => {
  expect(confidenceWords(noted)).toMatch(words);
});
