import type { Path } from "@/lib/kernel/path";
import { type CohortRows, cohortRows } from "./cohort-rows";
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
type Stand = (typeof REVIEW_STANDS)[number];
/** The same, as far as a cohort is told of it. */
export const REVIEW_SORTS = ["waiting", "answered", "none"] as const;
const SORT_OF: Readonly<Record<Stand, (typeof REVIEW_SORTS)[number]>> = {
  requested: "waiting",
  "in review": "waiting",
  "changes requested": "answered",
  commented: "answered",
  approved: "answered",
  none: "none",
};

/** So many people are counted in this cohort, on this path, so far, with a review that stands so. */
export type Group = {
  cohort: string | null;
  path: Path | "none";
  progress: number;
  review: Stand;
  people: number;
};

/** Tables with a row for each cohort that is told, in the order of `told`, then for everybody else where there is somebody. */
export type CohortTables = CohortRows & {
  paths: ShownTable;
  progress: ShownTable;
  reviews: ShownTable;
};

/** `null`: fewer than five people in all. Each table ends in totals; `null` in it is not told. */
export type Programme =
  | ({
      people: number;
      reviews: readonly (number | null)[];
      /** People of each cohort that has any; null: not told by itself. */
      sizes: Readonly<Record<string, number | null>>;
    } & (
      | { kind: "whole"; paths: ShownTable }
      /** Two rows or more are told of. */
      | { kind: "by cohort"; cohorts: CohortTables }
    ))
  | null;

type Fits = (group: Group) => boolean;

/**
 * What may be shown of a group of people. With fewer than two rows of cohorts: paths by progress, and reviews, which share
 * no number but how many people there are. Else three tables that meet in the cohorts alone, whose totals are all told:
 * whatever fits each of them fits all together, so each is protected by itself (decision 036).
 */
export function programmeOf(groups: readonly Group[]): Programme {
  const count = (fits: Fits) => countOf(groups, fits);
  const people = count(() => true);
  const cohorts = cohortTables(groups);
  const paths = hideSmall(
    PROGRAMME_PATHS.map((path) =>
      PROGRESS.map((step) => count((group) => group.path === path && group.progress === step)),
    ),
  );
  if (!paths) return null;
  const sizes = sizesTold(groups);
  if (!cohorts) return { kind: "whole", paths, people, sizes, reviews: stands(count, null) };
  return { kind: "by cohort", cohorts, people, sizes, reviews: stands(count, cohorts.reviews) };
}

const countOf = (groups: readonly Group[], fits: Fits): number =>
  groups.filter(fits).reduce((people, group) => people + group.people, 0);

function rowsOf(groups: readonly Group[]) {
  const ids = [...new Set(groups.map(({ cohort }) => cohort))];
  const sizes = ids.map((cohort) => ({
    cohort,
    people: countOf(groups, (group) => group.cohort === cohort),
  }));
  return { ...cohortRows(sizes), sizes };
}

function sizesTold(groups: readonly Group[]): Record<string, number | null> {
  const { told, sizes } = rowsOf(groups);
  return Object.fromEntries(
    sizes.flatMap(({ cohort, people }) =>
      cohort === null || people === 0 ? [] : [[cohort, told.includes(cohort) ? people : null]],
    ),
  );
}

function cohortTables(groups: readonly Group[]): CohortTables | null {
  const { told, rest } = rowsOf(groups);
  const rows: Fits[] = told.map(
    (id) =>
      ({ cohort }) =>
        cohort === id,
  );
  if (rest > 0) rows.push(({ cohort }) => cohort === null || !told.includes(cohort));
  if (rows.length < 2) return null;
  const table = (columns: readonly Fits[]) =>
    hideSmall(
      rows.map((row) => columns.map((column) => countOf(groups, (one) => row(one) && column(one)))),
      true,
    );
  const paths = table(PROGRAMME_PATHS.map((path) => (group) => group.path === path));
  const progress = table(PROGRESS.map((step) => (group) => group.progress === step));
  const reviews = table(REVIEW_SORTS.map((sort) => (group) => SORT_OF[group.review] === sort));
  return paths && progress && reviews && { told, rest, paths, progress, reviews };
}

/** The six stands of reviews: of all at once, or each within the told total of its sort; none of a sort that is not told. */
function stands(
  count: (fits: Fits) => number,
  bySort: ShownTable | null,
): readonly (number | null)[] {
  const counts = REVIEW_STANDS.map((stand) => count(({ review }) => review === stand));
  if (!bySort) return hideSmall([counts])?.[0]?.slice(0, -1) ?? [];
  return REVIEW_SORTS.flatMap((sort, at) => {
    const within = counts.filter((_, stand) => SORT_OF[REVIEW_STANDS[stand] ?? "none"] === sort);
    const total = bySort.at(-1)?.[at] ?? null;
    if (total === null) return within.map(() => null);
    return total === 0 ? within : (hideSmall([within])?.[0]?.slice(0, -1) ?? []);
  });
}
