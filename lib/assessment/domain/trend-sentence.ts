import { type ComparableSitting, changeBetween } from "./change-between";
import { changeInShort } from "./change-words";

const BANDS = "Each mark stands in the band in which the true place may lie.";

/**
 * What a person's history shows, in words: the change up to the latest sitting, from the earliest one that it
 * can be compared with; or why there is none.
 *
 * @param oldestFirst at least one sitting
 * @param day         writes a date
 */
export function trendSentence(
  oldestFirst: readonly ComparableSitting[],
  day: (date: Date) => string,
): string {
  const latest = oldestFirst.at(-1);
  const earlier = oldestFirst.slice(0, -1);
  if (!latest || earlier.length === 0)
    return `One sitting so far. ${BANDS} A second one, three months or more later, can show whether anything moved.`;
  const from = earlier.find((before) => changeBetween(before, latest).kind === "stated");
  const before = from ?? earlier[0] ?? latest;
  const span = `From ${day(before.submittedAt)} to ${day(latest.submittedAt)}`;
  const said = changeInShort(changeBetween(before, latest));
  return from
    ? `${span}: ${said}. ${BANDS}`
    : `${BANDS} ${span} nothing is said about change: ${said}.`;
}
