import { expect, it } from "vitest";
import type { Prerequisite } from "./catalogue-entry";
import { eligibilityWords } from "./eligibility-words";
import { entryKey } from "./entry-key";
import { peopleWords } from "./people-words";

const nobody = { held: new Set<string>(), planned: new Set<string>() };
const needed: readonly Prerequisite[] = [
  { kind: "experience", years: 5, grade: "S" },
  { kind: "credential", name: "CCNA", seedKey: "ccna", grade: "K" },
];

it("says what is needed and judges nothing", () => {
  expect(eligibilityWords(needed, nobody)).toBe(
    "You need 5 years of experience and CCNA first. Whether what you have counts, only the issuer decides.",
  );
  expect(eligibilityWords([], nobody)).toBeNull();
});

it("says where the reader's own plan stands with a credential that is needed", () => {
  const held = { ...nobody, held: new Set(["ccna"]) };
  expect(eligibilityWords(needed, held)).toContain("CCNA (done in your plan)");
  const planned = { ...nobody, planned: new Set(["ccna"]) };
  expect(eligibilityWords(needed, planned)).toContain("CCNA (in your plan)");
});

it.each([
  ["CISSP", [], "cissp"],
  ["AWS SAA-C03", [], "aws-saa-c03"],
  ["Gerüstbau (Meister)", [], "geru-stbau-meister"],
  ["認定", [], "entry"],
  ["CISSP", ["cissp"], "cissp-2"],
  ["CISSP", ["cissp", "cissp-2"], "cissp-3"],
])("names %s beside %j: %s", (name, taken, key) => {
  expect(entryKey(name, new Set(taken))).toBe(key);
});

it.each([
  [null, "fewer than five people"],
  [0, "nobody"],
  [12, "12 people"],
])("says how many people %s is", (people, words) => {
  expect(peopleWords(people)).toBe(words);
});
