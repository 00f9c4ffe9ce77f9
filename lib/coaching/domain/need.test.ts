import { expect, it } from "vitest";
import { NEEDS, needPlace, needsOf, needWords } from "./need";

const TODAY = "2027-05-10";
const day = (date: string) => `«${date}»`;

it.each([
  ["certification", "2027-05-10", "A certification runs out on «2027-05-10»"],
  ["certification", "2027-05-09", "A certification ran out on «2027-05-09»"],
  ["ending", "2027-06-01", "What is shared ends on «2027-06-01»"],
  ["no check-in", "2026-07-01", "No check-in since 2026-Q3"],
  ["quiet", "2026-10-01", "Nothing in the plan was touched since «2026-10-01»"],
] as const)("%s on %s: %s", (kind, on, words) =>
  expect(needWords({ kind, on }, TODAY, day)).toBe(words),
);

it("leads somewhere for each", () => {
  expect(NEEDS.map(needPlace)).toEqual(["/credits", "", "/plan", "/check-ins", "/plan"]);
});

it("lists the reasons there are, the most pressing first", () => {
  const none = { "no check-in": null, drift: null, certification: null, quiet: null, ending: null };
  expect(needsOf(none)).toEqual([]);
  expect(needsOf({ ...none, quiet: "2026-10-01", ending: "2027-06-01" })).toEqual([
    { kind: "ending", on: "2027-06-01" },
    { kind: "quiet", on: "2026-10-01" },
  ]);
});
