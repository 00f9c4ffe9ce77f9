import type { GivenAnswers } from "./given-answer";
import type { PublishedInstrument } from "./published-instrument";
import type { Score } from "./score";
import { scoreAttempt } from "./score-attempt";

/**
 * Scores a sitting under a version it need not have been taken with: questions that the version does not have
 * are left out, for they have no numbers in it.
 *
 * @param order   item ids in the order shown
 * @param answers raw answers by item id
 * @throws RangeError on an answer that is no category of its item
 */
export function scoreUnder(
  version: PublishedInstrument,
  order: readonly string[],
  answers: GivenAnswers,
): Score {
  const known = new Set(version.items.map(({ id }) => id));
  return scoreAttempt(
    version,
    order.filter((id) => known.has(id)),
    new Map([...answers].filter(([id]) => known.has(id))),
  );
}
