import {
  type ChangeStatement,
  type ComparableSitting,
  changeBetween,
  type Reading,
} from "./change-between";

/**
 * What the latest sitting says beside the newest earlier one that it can be compared with.
 *
 * @param newestFirst a person's sittings
 * @returns null where there is no such pair
 */
export function latestChange(
  newestFirst: readonly ComparableSitting<Reading>[],
): Extract<ChangeStatement, { kind: "stated" }> | null {
  const [latest, ...earlier] = newestFirst;
  if (!latest) return null;
  for (const before of earlier) {
    const statement = changeBetween(before, latest);
    if (statement.kind === "stated") return statement;
  }
  return null;
}
