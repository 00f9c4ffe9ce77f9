/** Mean keyed answers 0..4 from which the wish counts as pronounced, and below which as slight. */
export const HIGH_WISH = 2.75;
export const LOW_WISH = 1.25;

/** What the unscored statements on the work itself say; null when none was answered. */
export function workItselfWords(mean: number | null): string | null {
  if (mean === null) return null;
  if (mean >= HIGH_WISH)
    return "Interesting work matters more to you than rank. Whatever the ladder, look for posts where the next project is a good one.";
  if (mean <= LOW_WISH)
    return "A clear way up matters to you more than any one project. Whatever the ladder, look for posts where the next rung can be seen.";
  return "Interesting work and a clear way up both count for you, neither far above the other.";
}
