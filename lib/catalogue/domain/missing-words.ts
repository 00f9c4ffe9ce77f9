/** So many gaps of a role are named; the rest is counted. */
export const GAPS_SHOWN = 5;

/** Names of what would have to grow, the first five and how many more: "A; B; and 3 more"; "nothing in particular". */
export function missingWords(gaps: readonly { name: string }[]): string {
  if (gaps.length === 0) return "nothing in particular";
  const names = gaps.slice(0, GAPS_SHOWN).map(({ name }) => name);
  const more = gaps.length - names.length;
  // Their own names have commas.
  return [...names, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}
