/** S issuer's own page, s secondary page, K general knowledge, U uncertain. */
export const GRADES = ["S", "s", "K", "U"] as const;
export type Grade = (typeof GRADES)[number];

export type Certainty = {
  /** How we know it, as a whole phrase. */
  words: string;
  /** True whenever the fact must be shown with "verify with the issuer". */
  mustVerify: boolean;
};

const WORDS = {
  S: "seen on the issuer's own page",
  s: "seen on another page, not the issuer's",
  K: "general knowledge, not looked up",
  U: "uncertain",
} satisfies Record<Grade, string>;

/**
 * What may be said of facts with these grades taken together: never more certain than the weakest.
 * No grade at all is a person's own entry, which vouches for itself.
 */
export function certainty(grades: readonly (Grade | null)[]): Certainty {
  const known = grades.filter((grade) => grade !== null);
  const weakest = GRADES.findLast((grade) => known.includes(grade));
  if (!weakest) return { words: "entered by you", mustVerify: false };
  return { words: WORDS[weakest], mustVerify: weakest !== "S" };
}
