import type { Path } from "@/lib/kernel/path";
import { hideSmall, type ShownTable } from "./hidden-cells";

export const PROGRAMME_PATHS = ["specialist", "leadership", "hybrid", "none"] as const;
/** How much of a plan is done, of its items that were not dropped: nothing, up to a third, up to two, more. */
const PROGRESS = [0, 1, 2, 3] as const;
/** Where the latest review of a person's plan stands. */
export const REVIEW_STANDS = [
  "requested",
  "in review",
  "changes requested",
  "commented",
  "approved",
  "none",
] as const;

/** So many people are on this path, so far, with a review that stands so. */
export type Group = {
  path: Path | "none";
  progress: number;
  review: (typeof REVIEW_STANDS)[number];
  people: number;
};

/** `null`: fewer than five people in all. Each table ends in totals; `null` in it is not told. */
export type Programme = {
  paths: ShownTable;
  reviews: readonly (number | null)[];
  people: number;
} | null;

/**
 * What may be shown of a group of people. The two tables part the same people in two ways and share no number but how
 * many there are, so neither gives away what the other hides.
 */
export function programmeOf(groups: readonly Group[]): Programme {
  const count = (fits: (group: Group) => boolean) =>
    groups.filter(fits).reduce((people, group) => people + group.people, 0);
  const paths = hideSmall(
    PROGRAMME_PATHS.map((path) =>
      PROGRESS.map((step) => count((group) => group.path === path && group.progress === step)),
    ),
  );
  const reviews = hideSmall([
    REVIEW_STANDS.map((stand) => count((group) => group.review === stand)),
  ]);
  if (!paths || !reviews) return null;
  return { paths, reviews: (reviews[0] ?? []).slice(0, -1), people: count(() => true) };
}
