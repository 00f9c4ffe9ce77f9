import { expect, it } from "vitest";
import { educationChangeWords, educationWords } from "./education-words";

it.each([
  ["Bachelor's degree", "a bachelor's degree"],
  ["Associate's degree", "an associate's degree"],
  ["High school diploma or equivalent", "a high school diploma or equivalent"],
  ["No formal educational credential", "no formal credential"],
  ["Some college, no degree", "some college"],
  [null, "education not known"],
])("%s is %s", (education, words) => {
  expect(educationWords(education)).toBe(words);
});

it("says what a step usually asks for, or that it asks for the same", () => {
  expect(educationChangeWords("Bachelor's degree", "Master's degree")).toBe(
    "usually a master's degree",
  );
  expect(educationChangeWords("Bachelor's degree", "Bachelor's degree")).toBe(
    "same usual education",
  );
  expect(educationChangeWords(null, "Master's degree")).toBe("education not known for both");
});
