import type { ReleaseDiff } from "./release-diff";

const TABLE_WORDS: Readonly<Record<string, string>> = {
  occupations: "Occupations",
  occupation_titles: "Job titles people report",
  work_elements: "Skills, knowledge and activities",
  occupation_importance: "Occupations with ratings",
  next_roles: "Steps from role to role",
  industry_views: "Industries and groups",
  growth_by_path: "Rows of growth by path",
  occupation_sectors: "Occupations by sector",
};

/** What a table of a release holds, in words. */
export const tableWords = (table: string): string => TABLE_WORDS[table] ?? table;

/** Counts as they are stored, in the order they are read in. */
export const countsInOrder = (counts: Readonly<Record<string, number>>): [string, number][] =>
  Object.keys(TABLE_WORDS).map((table) => [table, counts[table] ?? 0]);

/** Why a release that lost rows is refused, one sentence a table. */
export const dropSentences = (
  drops: readonly { table: string; before: number; after: number }[],
): string[] =>
  drops.map(
    ({ table, before, after }) =>
      `${tableWords(table)}: ${after} instead of ${before}. A release that loses more than 2 in 100 is not taken in; are all files there?`,
  );

/** A path class as a reader knows it; the ones without data have none. */
export const classWords = (pathClass: string | null): string => pathClass ?? "no data";

/** How many people, where a few are not told apart. Null means fewer than five. */
function peopleWords(people: number | null): string {
  if (people === null) return "fewer than five people";
  return people === 0 ? "nobody" : `${people} people`;
}

/** Whom it concerns, by their present or target role. */
export const peopleSentence = (removed: number | null, reclassified: number | null): string =>
  `People whose present or target role would be removed: ${peopleWords(removed)}; whose role changes its class: ${peopleWords(reclassified)}. Plans stay as they are.`;

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** What is added, removed, renamed or of another class, one line each. */
export const diffLines = ({ added, removed, renamed, reclassified }: ReleaseDiff): string[] => [
  ...added.map(({ code, title }) => `  + ${code} ${title}`),
  ...removed.map(({ code, title }) => `  - ${code} ${title}`),
  ...renamed.map(({ code, before, after }) => `  ~ ${code} ${before} → ${after}`),
  ...reclassified.map(
    ({ code, title, before, after }) =>
      `  ~ ${code} ${title}: ${classWords(before)} → ${classWords(after)}`,
  ),
];

/** Everything that would change, one sentence each; for a terminal, and to begin a page with. */
export function diffSentences(diff: ReleaseDiff): string[] {
  const { before, after, added, removed, renamed, reclassified, moved, steps } = diff;
  const from = before === null ? "There is no release yet" : `In use is O*NET ${before}`;
  return [
    `${from}; this is O*NET ${after.onet}${after.wages ? ` with wages of ${after.wages}` : ""}.`,
    `${count(added.length, "occupation", "occupations")} added, ${removed.length} removed, ${renamed.length} renamed, ${reclassified.length} of another class.`,
    `${count(moved.count, "occupation moves", "occupations move")} by five points or more on an index.`,
    `${count(steps.added, "step", "steps")} added, ${steps.removed} removed, ${steps.shifted} lead another way.`,
  ];
}
