import type { ChangeStatement } from "./change-between";
import { changeInShort } from "./change-words";

type Pair = {
  before: { submittedAt: Date };
  after: { submittedAt: Date };
  statement: ChangeStatement;
};

/** What a comparison says, in one sentence under its heading. */
export function comparisonLead(
  { before, after, statement }: Pair,
  day: (date: Date) => string,
): string {
  const span = `${day(before.submittedAt)} and ${day(after.submittedAt)}`;
  return statement.kind === "none" ? `${span}.` : `${span}: ${changeInShort(statement)}.`;
}

/** Why no two sittings stand side by side, and what to do. */
export function nothingToCompare(
  sittings: number,
  { a, b }: { a: string | null; b: string | null },
): string {
  if (sittings === 0) return "There is no submitted sitting to compare yet.";
  if (sittings === 1)
    return "There is one sitting so far. A second one, three months or more after it, can be compared with it.";
  if (a !== null && a === b)
    return "That is one and the same sitting, so nothing differs. Choose two different ones below.";
  return "One sitting is named, and a comparison needs two. Choose both below.";
}
