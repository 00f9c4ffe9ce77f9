import { expect, it } from "vitest";
import { type EdgeSource, isSuggestedByUs, sourceWords } from "./edge-words";

it.each<[EdgeSource, boolean]>([
  ["official", false],
  ["official_supplemental", false],
  ["official_reverse", false],
  ["derived_soc_family", true],
  ["derived_knowledge_match", true],
])("%s is ours: %s, and its words say so", (source, ours) => {
  expect(isSuggestedByUs(source)).toBe(ours);
  expect(sourceWords(source).startsWith("Suggested by us")).toBe(ours);
});
