/** Words that say nothing of what a skill is about. */
const EMPTY = new Set([
  "and",
  "the",
  "for",
  "with",
  "skills",
  "skill",
  "of",
  "in",
  "to",
  "management",
]);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length > 2 && !EMPTY.has(word))
    .map((word) => word.replace(/(ing|ies|es|s)$/, ""));

/** Of `skills`, those that share a word with `wanted`, however it ends: a hint, not a finding. */
export function sharedWords(wanted: string, skills: readonly string[]): string[] {
  const asked = new Set(wordsOf(wanted));
  return skills.filter((skill) => wordsOf(skill).some((word) => asked.has(word)));
}
