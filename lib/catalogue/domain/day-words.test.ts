import { expect, it } from "vitest";
import { dayWords } from "./day-words";
import { prerequisiteWords } from "./prerequisite-words";

it.each([
  ["2026-11-23", "23 November 2026"],
  ["2027-01-01", "1 January 2027"],
  ["06-30", "30 June"],
  ["soon", "soon"],
])("says %s as %s", (day, words) => expect(dayWords(day)).toBe(words));

it("says a prerequisite with how sure it is", () => {
  expect(prerequisiteWords({ kind: "experience", years: 1, grade: "U" })).toBe(
    "1 year of experience (uncertain)",
  );
  expect(prerequisiteWords({ kind: "credential", name: "CCNA", seedKey: null, grade: "K" })).toBe(
    "CCNA, held first (general knowledge, not looked up)",
  );
});
