/** One piece said again and again: "abcabcabcabc", "aaaaaaaaaa". */
const REPEATED = /^(.{1,5})\1+$/;

/**
 * Whether a password is among the first that are guessed: seen often in breaches, such a one with a few figures or
 * signs around it, one piece repeated, or the person's own name or address. Compared without case.
 *
 * @param seen passwords that breaches showed often, in lower case
 * @param own words that anybody knows of the person: name, e-mail address
 */
export function isCommonPassword(
  password: string,
  seen: ReadonlySet<string>,
  own: readonly string[] = [],
): boolean {
  const plain = password.toLowerCase();
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  if (seen.has(plain) || REPEATED.test(plain)) return true;
  if (core.length > 0 && plain.length - core.length <= 4 && seen.has(core)) return true;
  return own.flatMap(wordsOf).some((word) => word === plain || word === core);
}

const wordsOf = (text: string): string[] => {
  const lower = text.toLowerCase();
  const local = lower.split("@")[0] ?? "";
  return [lower, local, lower.replace(/\s+/g, ""), local.replace(/[._+-]/g, "")].filter(
    (word) => word.length > 0,
  );
};
