import { type ComparableSitting, changeBetween } from "./change-between";
import { changeInShort } from "./change-words";

const BANDS = "Each mark stands in the band where you may really be.";

/**
 * What a person's history shows, in words: the change from the first sitting to the latest, as far as the two
 * can be compared.
 *
 * @param oldestFirst at least one sitting
 * @param day         writes a date
 */
export function trendSentence(
  oldestFirst: readonly ComparableSitting[],
  day: (date: Date) => string,
): string {
  const [first] = oldestFirst;
  const latest = oldestFirst.at(-1);
  if (!first || !latest || first === latest)
    return `One sitting so far. ${BANDS} A second one, three months or more later, can show whether anything moved.`;
  const statement = changeBetween(first, latest);
  const said = changeInShort(statement);
  const span = `From ${day(first.submittedAt)} to ${day(latest.submittedAt)}`;
  return statement.kind === "none"
    ? `${BANDS} ${span} nothing is said about change: ${said}.`
    : `${span}: ${said}. ${BANDS}`;
}
