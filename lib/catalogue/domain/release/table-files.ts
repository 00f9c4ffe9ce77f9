import type { DerivedTables } from "./derive-tables";
import { industryViewText } from "./industry-view-text";
import { nextRolesText } from "./next-roles-text";
import { occupationsText } from "./occupations-text";
import { flag, real, whole } from "./table-cells";
import { type Column, tableText } from "./table-text";

/** The derived tables by the names of their files, without `.csv`. */
export const TABLE_FILES = [
  "occupations",
  "next_roles",
  "importance_matrix",
  "elements",
  "industry_view",
  "growth_by_path",
  "occupation_sectors",
  "titles",
] as const;
export type TableFiles = Readonly<Record<(typeof TABLE_FILES)[number], string>>;

const ELEMENTS: readonly Column<DerivedTables["elements"][number]>[] = [
  ["element_id", ({ id }) => id],
  ["domain", ({ domain }) => (domain === "activity" ? "work_activity" : domain)],
  ["name", ({ name }) => name],
];

const TITLES: readonly Column<DerivedTables["titles"][number]>[] = [
  ["onetsoc_code", ({ code }) => code],
  ["reported_title", ({ title }) => title],
  ["shown_in_my_next_move", ({ isShown }) => (isShown ? "Y" : "N")],
];

const SECTORS: readonly Column<DerivedTables["sectors"][number]>[] = [
  ["oews_code", ({ code }) => code],
  ["naics_sector", ({ sector }) => sector],
  ["employment", ({ employment }) => whole(employment)],
  ["wage_median", ({ median }) => real(median?.amount)],
  ["wage_topcoded", ({ median }) => flag(median?.isTopCoded ?? false)],
];

const GROWTH: readonly Column<DerivedTables["growth"][number]>[] = [
  ["soc_major", ({ major }) => major],
  ["title", ({ title }) => title],
  ["path_class", ({ pathClass }) => pathClass],
  ["n_occupations", ({ occupations }) => whole(occupations)],
  ["employment_2024_k", ({ employment }) => real(employment)],
  ["change_2024_34_k", ({ change }) => real(change)],
  ["growth_pct", ({ growthPct }) => real(growthPct)],
  ["openings_k_per_year", ({ openings }) => real(openings)],
];

/** The derived tables as CSV, rounded as they are published. */
export const tableFiles = (tables: DerivedTables): TableFiles => ({
  occupations: occupationsText(tables.facts),
  next_roles: nextRolesText(tables.nextRoles),
  importance_matrix: matrixText(tables),
  elements: tableText(ELEMENTS, tables.elements),
  industry_view: industryViewText(tables.industries),
  growth_by_path: tableText(GROWTH, tables.growth),
  occupation_sectors: tableText(SECTORS, tables.sectors),
  titles: tableText(TITLES, tables.titles),
});

function matrixText({ facts, matrix, elements, skillsReleases }: DerivedTables): string {
  const columns: Column<DerivedTables["facts"][number]>[] = [
    ["onetsoc_code", ({ code }) => code],
    ["data_status", ({ status }) => status],
    ["skills_release", ({ code }) => skillsReleases.get(code) ?? null],
    ...elements.map(
      ({ id }, position): Column<DerivedTables["facts"][number]> => [
        id,
        ({ code }) => real(matrix.get(code)?.[position], 2),
      ],
    ),
  ];
  return tableText(
    columns,
    facts.filter(({ code }) => matrix.has(code)),
  );
}
